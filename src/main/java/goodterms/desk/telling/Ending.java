package goodterms.desk.telling;

import goodterms.desk.input.Command;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.Names;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Node.Outcome;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;

/** How the call ended, in two lines, and what can be done now. */
public final class Ending {

    private static final Phrase NEXT = Phrase.of(
            "Enter — закончить, " + Command.DEBRIEF.typed(Lang.RU) + " — разобрать разговор",
            "Enter: finish, " + Command.DEBRIEF.typed(Lang.EN) + ": look back on the call");

    private Ending() {}

    public static List<Row> of(Talk talk, Manner manner) {
        var rows = new ArrayList<Row>();
        talk.state().over().ifPresent(outcome -> {
            rows.add(Row.empty());
            rows.add(Row.of(ink(outcome), Names.of(outcome).in(manner.lang())));
            talk.state()
                    .agreement()
                    .ifPresentOrElse(a -> rows.add(Papers.fixed(a, manner)), () -> rows.add(lesson(outcome, manner)));
        });
        return rows;
    }

    public static Row next(Manner manner) {
        return Row.of(Ink.QUIET, NEXT.in(manner.lang()));
    }

    private static Ink ink(Outcome outcome) {
        return switch (outcome) {
            case AGREEMENT, HANDED_OVER, PERSUADED -> Ink.GOOD;
            case REFUSED, HUNG_UP, NOTHING_AGREED -> Ink.WARN;
        };
    }

    private static Row lesson(Outcome outcome, Manner manner) {
        return Row.of(Ink.QUIET, lesson(outcome).in(manner.lang()));
    }

    private static Phrase lesson(Outcome outcome) {
        return switch (outcome) {
            case AGREEMENT -> Phrase.of("Суммы и даты на словах.", "The amounts and dates stand in words only.");
            case HANDED_OVER, PERSUADED ->
                Phrase.of("Дальше дело за следующим шагом.", "What matters now is the next step.");
            case REFUSED ->
                Phrase.of(
                        "Ни суммы, ни даты. Разбор покажет, где разговор повернул.",
                        "No amount and no date. The debrief shows where the talk turned.");
            case HUNG_UP ->
                Phrase.of(
                        "Терпение кончилось. Разбор покажет, на чём.",
                        "Patience ran out. The debrief shows over what.");
            case NOTHING_AGREED ->
                Phrase.of(
                        "Без суммы и даты просрочка только растёт.",
                        "Without an amount and a date the delay only grows.");
        };
    }
}
