package goodterms.debrief;

import goodterms.debrief.Reflection.Feeling;
import goodterms.lang.Phrase;
import goodterms.speech.words.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The questions of a debrief in the order they are asked, each answered with one key or left out: all but the last before the
 * score is shown, the last after it.
 */
public enum Question {
    FEELING,
    MONEY,
    RELATIONSHIP,
    TONE,
    RULE;

    /** The longest rule that is kept, characters. */
    public static final int LONGEST = 200;

    private static final int MOST = 5;

    /** Those asked before the score. */
    public static List<Question> before() {
        return Arrays.stream(values()).filter(q -> q != RULE).toList();
    }

    public Phrase text() {
        return switch (this) {
            case FEELING -> Phrase.of("Как прошло?", "How was it?");
            case MONEY ->
                Phrase.of(
                        "Сколько денег и как скоро придёт, на ваш взгляд?",
                        "How much will come in, and how soon, do you think?");
            case RELATIONSHIP ->
                Phrase.of("Какими остались отношения с клиентом?", "How do things stand with the client now?");
            case TONE -> Phrase.of("Как звучали ваши фразы?", "How did your words sound?");
            case RULE ->
                Phrase.of(
                        "Одно правило на следующий раз, своими словами («Когда…, я…»)",
                        "One rule for next time, in your own words (\"When ..., I ...\")");
        };
    }

    /** The answers by number, counted from 1; none where words are asked for. */
    public List<Phrase> choices() {
        return switch (this) {
            case FEELING ->
                List.of(
                        Phrase.of("спокойно", "calm"),
                        Phrase.of("напряжённо", "tense"),
                        Phrase.of("растерянно", "lost"));
            case MONEY ->
                List.of(
                        Phrase.of("ничего", "nothing"),
                        Phrase.of("мало и нескоро", "little and late"),
                        Phrase.of("часть", "a part"),
                        Phrase.of("почти всё", "nearly all"),
                        Phrase.of("всё и скоро", "all and soon"));
            case RELATIONSHIP ->
                List.of(
                        Phrase.of("испорчены", "spoilt"),
                        Phrase.of("хуже, чем были", "worse than before"),
                        Phrase.of("прежними", "as before"),
                        Phrase.of("лучше", "better"),
                        Phrase.of("намного лучше", "much better"));
            case TONE ->
                List.of(
                        Phrase.of("как просьбы", "like pleas"),
                        Phrase.of("ровно", "level"),
                        Phrase.of("как нажим", "like pressure"));
            case RULE -> List.of();
        };
    }

    /** What was said so far with this answer, or empty where the answer is none; an empty line leaves the question out. */
    public Optional<Reflection> answered(Reflection so, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(so);
        }
        if (this == RULE) {
            return Optional.of(ruled(so, text.length() > LONGEST ? text.substring(0, LONGEST) : text));
        }
        var most = Math.min(MOST, choices().size());
        return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '0' + most
                ? Optional.of(chosen(so, text.charAt(0) - '0'))
                : Optional.empty();
    }

    private Reflection chosen(Reflection so, int number) {
        var one = Optional.of(number);
        return switch (this) {
            case FEELING ->
                new Reflection(
                        Optional.of(Feeling.values()[number - 1]), so.money(), so.relationship(), so.tone(), so.rule());
            case MONEY -> new Reflection(so.feeling(), one, so.relationship(), so.tone(), so.rule());
            case RELATIONSHIP -> new Reflection(so.feeling(), so.money(), one, so.tone(), so.rule());
            case TONE ->
                new Reflection(
                        so.feeling(), so.money(), so.relationship(), Optional.of(Tone.values()[number - 1]), so.rule());
            case RULE -> so;
        };
    }

    private static Reflection ruled(Reflection so, String rule) {
        return new Reflection(so.feeling(), so.money(), so.relationship(), so.tone(), Optional.of(rule));
    }
}
