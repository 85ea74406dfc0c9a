package goodterms.desk.telling;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.Verdicts;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.speech.words.Heard;
import goodterms.speech.words.Stance;
import goodterms.speech.words.Tone;
import goodterms.talk.Talk;

/** Lines of the talk with who says them, and the verdict on a phrase. */
public final class Speech {

    static final Phrase YOU = Phrase.of("Вы", "You");

    private Speech() {}

    static Row debtor(Talk talk, String text) {
        return Row.of(Ink.SPEAKER, name(talk) + ": ").plus(Ink.STRONG, text).indented(0, 2);
    }

    /** A quotation in the quotation marks of a language. */
    public static String quoted(String text, Lang lang) {
        return switch (lang) {
            case RU -> "«" + text + "»";
            case EN -> "“" + text + "”";
        };
    }

    /** What she adds without a pause. */
    static Row more(String text) {
        return Row.of(Ink.STRONG, text).indented(2, 2);
    }

    /** How the debtor is spoken to is how she is named. */
    public static String name(Talk talk) {
        var stage = talk.stage();
        return stage.voice().say(stage.scenario().debtor().contact().address());
    }

    public static Row mine(String text, Lang lang) {
        return Row.of(Ink.MINE, YOU.in(lang) + ": " + text).indented(0, 2);
    }

    static Row labelled(Phrase label, String text, Manner manner) {
        return Row.of(Ink.KEY, label.in(manner.lang()) + ": ").plus(text).indented(0, 2);
    }

    static Row verdict(Heard heard, Manner manner) {
        return switch (heard.status()) {
            case UNSCORABLE ->
                Row.of(
                        Ink.QUIET,
                        heard.reason()
                                .map(Verdicts::of)
                                .orElseGet(Verdicts::unsure)
                                .in(manner.lang()));
            case UNSURE -> Row.of(Ink.QUIET, Verdicts.unsure().in(manner.lang()));
            case SCORED ->
                Row.of(
                        ink(heard),
                        manner.sign(sign(heard))
                                + Verdicts.of(heard.tone(), heard.stance()).in(manner.lang()));
        };
    }

    private static Ink ink(Heard heard) {
        if (heard.tone() == Tone.ENFORCER || heard.stance() == Stance.ACCUSATION) {
            return Ink.BAD;
        }
        return heard.tone() == Tone.PETITIONER ? Ink.WARN : Ink.QUIET;
    }

    private static String sign(Heard heard) {
        return ink(heard) == Ink.QUIET ? "·" : "!";
    }
}
