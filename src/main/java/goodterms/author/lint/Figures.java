package goodterms.author.lint;

import goodterms.check.Code;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Text.Piece;
import goodterms.scenario.Text.Value;

/** Days of delay spoken of where nothing is late. */
final class Figures {

    private Figures() {}

    static void find(Study study) {
        for (var said : Said.all(study.scenario())) {
            said.text().wordings(Lang.RU).stream()
                    .flatMap(w -> w.pieces().stream())
                    .filter(Piece.Computed.class::isInstance)
                    .map(p -> ((Piece.Computed) p).value())
                    .filter(Value.DaysLate.class::isInstance)
                    .map(v -> ((Value.DaysLate) v).invoice())
                    .filter(no -> study.scenario().debt().daysLate(no) <= 0)
                    .findFirst()
                    .ifPresent(no -> study.add(notLate(study, said.path(), no)));
        }
    }

    private static Problem notLate(Study study, String path, String no) {
        return Code.NOT_LATE.warning(
                study.places().value(path + ".ru"),
                Phrase.of(
                        "Счёт «" + no + "» в день разговора ещё не просрочен, а текст называет дни задержки.",
                        "The invoice \"" + no + "\" is not late on the day of the call, and the text tells its days."),
                Phrase.of("Проверьте «as_of» и «due» или текст.", "Check \"as_of\" and \"due\", or the text."));
    }
}
