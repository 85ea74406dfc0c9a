package goodterms.author.lint;

import goodterms.check.Code;
import goodterms.check.Places;
import goodterms.check.Problem;
import goodterms.debtor.ActTable;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be found in a playable scenario without listening to it. */
public final class Lints {

    private Lints() {}

    /** The problems in the order of the file. What only reads the texts is found while the scenario is explored. */
    public static List<Problem> of(Scenario scenario, Places places, ActTable acts, Measures measures) {
        var study = Study.of(scenario, places, acts, measures);
        var variables = study.found(Variables::find);
        var texts = study.found(Figures::find, Wordings::find, Habits::find, Questions::find);
        var twice = study.found(Twice::find);
        return Stream.of(
                        study.found(Reach::find, Spoken::find, Menus::find, Aims::find),
                        variables,
                        study.found(Routes::find),
                        texts,
                        study.found(Decisions::find),
                        twice,
                        study.found(Harm::find, Lints::proof))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt((Problem p) -> p.place().line())
                        .thenComparingInt(p -> p.place().column()))
                .toList();
    }

    private static void proof(Study study) {
        if (!study.explored().whole()) {
            study.add(notProven(study));
        }
    }

    private static Problem notProven(Study study) {
        return Code.NOT_PROVEN.info(
                study.places().key("nodes"),
                Phrase.of(
                        "Состояний разговора слишком много, чтобы пройти все: пустые меню и тупики не проверены.",
                        "The call has too many states to walk them all: empty menus and dead ends were not checked."),
                Phrase.of(
                        "Уберите лишние «once», «visited», «chosen» и переменные или разделите сценарий на части.",
                        "Take out surplus \"once\", \"visited\", \"chosen\" and variables, or split the scenario."));
    }
}
