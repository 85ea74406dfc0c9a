package goodterms.cli;

import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;

/** Reads a scenario to be played; one that cannot be is told with its first mistake. */
record Loading(Desk desk) {

    Scenario playable(Library.Found found) {
        var checked = desk.engine().read(found.file().toString(), found.text());
        return checked.value().orElseThrow(() -> {
            checked.problems().stream()
                    .filter(Problem::error)
                    .limit(3)
                    .forEach(p -> desk.world().err().print(ProblemRows.line(p, desk.lang()) + "\n"));
            return new Trouble(
                    Exit.PROBLEMS,
                    Phrase.of(
                            "Этот сценарий не играется. Все ошибки: goodterms check " + found.file(),
                            "This scenario cannot be played. All mistakes: goodterms check " + found.file()));
        });
    }
}
