package goodterms.cli;

import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import goodterms.speech.Listener;
import goodterms.speech.rules.House;
import goodterms.talk.Stage;
import goodterms.yaml.Bundled;
import goodterms.yaml.HouseFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who listens: our listener under the company's standard, where there is one, and under the scenario's own. */
record Hearing(Desk desk) {

    /** The standard of the company, in the folder of talks and progress. */
    static final String HOUSE = "house.yaml";

    /** The listener outside any scenario. */
    Listener everywhere() {
        return listener(house());
    }

    Stage.Rules rules(Scenario scenario, Path file) {
        var houses = new ArrayList<>(house());
        scenario.lexicon().ifPresent(name -> houses.add(read(Beside.open(file, name))));
        var rules = desk.engine().rules();
        return houses.isEmpty()
                ? rules
                : new Stage.Rules(listener(houses), rules.acts(), rules.model(), rules.craft(), rules.lines());
    }

    private Listener listener(List<House> houses) {
        return houses.isEmpty() ? desk.engine().listener() : desk.engine().listener(houses);
    }

    private List<House> house() {
        var file = desk.globals().folder(desk.world()).resolve(HOUSE);
        return Files.isRegularFile(file) ? List.of(read(Library.open(file))) : List.of();
    }

    private House read(Library.Found found) {
        var file = found.file();
        var checked = HouseFile.read(file.toString(), found.text(), Bundled.ground());
        return checked.value().orElseThrow(() -> {
            checked.problems().stream()
                    .limit(3)
                    .forEach(p -> desk.world().err().print(ProblemRows.line(p, desk.lang()) + "\n"));
            return new Trouble(
                    Exit.PROBLEMS,
                    Phrase.of(
                            "Стандарт компании не читается. Все ошибки: goodterms lexicon check " + file,
                            "The house standard does not read. All mistakes: goodterms lexicon check " + file));
        });
    }
}
