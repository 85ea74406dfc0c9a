package goodterms.cli;

import goodterms.author.lint.HeardLints;
import goodterms.author.lint.Lints;
import goodterms.author.lint.Measures;
import goodterms.check.Places;
import goodterms.check.Problem;
import goodterms.check.Severities;
import goodterms.scenario.Scenario;
import goodterms.yaml.Bundled;
import goodterms.yaml.HouseFile;
import goodterms.yaml.ProjectFile;
import goodterms.yaml.ScenarioFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that can be found out about a scenario file and what stands beside it. */
record Checkup(Desk desk, boolean heard, boolean played) {

    /** A file with the problems found in it. */
    record Sheet(String file, String text, List<Problem> problems) {}

    /** A scenario file as read, and what is found in it without listening, which is looked for when it is first asked for. */
    record Reading(Path file, Library.Found found, ScenarioFile.Studied studied, Once<List<Problem>> lints) {}

    Reading read(Path file) {
        return read(file, Library.open(desk.world().here().resolve(file)));
    }

    /** A file is not read a second time when nothing was written in it. */
    Reading again(Reading before) {
        var found = Library.open(desk.world().here().resolve(before.file()));
        return found.equals(before.found()) ? before : read(before.file(), found);
    }

    private Reading read(Path file, Library.Found found) {
        var studied = ScenarioFile.study(file.toString(), found.text());
        return new Reading(file, found, studied, new Once<>(() -> lints(studied)));
    }

    private List<Problem> lints(ScenarioFile.Studied studied) {
        return studied.read()
                .value()
                .map(s -> Lints.of(s, studied.places(), desk.engine().acts(), Measures.packed()))
                .orElse(List.of());
    }

    List<Sheet> of(Path file) {
        return of(read(file));
    }

    /** The scenario's own sheet first, then those of its lexicon, its project and its playthroughs where something is wrong. */
    List<Sheet> of(Reading reading) {
        var sheets = new ArrayList<Sheet>();
        var file = reading.file();
        var found = reading.found();
        var studied = reading.studied();
        var problems = new ArrayList<>(studied.read().problems());
        problems.addAll(reading.lints().get());
        studied.read().value().filter(s -> heard).ifPresent(s -> problems.addAll(closely(s, studied.places(), found)));
        sheets.add(new Sheet(file.toString(), found.text(), problems));
        studied.read().value().flatMap(Scenario::lexicon).ifPresent(name -> sheets.add(lexicon(file, name)));
        if (played) {
            sheets.addAll(plays(studied, found));
        }
        var project = project(file);
        project.ifPresent(p -> sheets.add(p.sheet()));
        return over(sheets, project);
    }

    /** The playthroughs beside a scenario alone. */
    List<Sheet> plays(Reading reading) {
        return over(plays(reading.studied(), reading.found()), project(reading.file()));
    }

    private List<Sheet> plays(ScenarioFile.Studied studied, Library.Found found) {
        return studied.read()
                .value()
                .map(s -> new Plays(desk).of(s, found, studied.places()))
                .orElse(List.of());
    }

    private static List<Sheet> over(List<Sheet> sheets, Optional<Project> project) {
        var severities = project.map(Project::severities).orElse(Severities.usual());
        return sheets.stream()
                .map(s -> new Sheet(s.file(), s.text(), severities.over(s.problems())))
                .toList();
    }

    private List<Problem> closely(Scenario scenario, Places places, Library.Found found) {
        var rules = new Hearing(desk).rules(scenario, found.file());
        var problems = new ArrayList<>(HeardLints.of(scenario, places, rules.listener(), Measures.packed()));
        problems.addAll(new Trials(desk).examples(scenario, found, places.file()));
        return problems;
    }

    /** The standard that a scenario lays over the lexicon. */
    private Sheet lexicon(Path scenario, String name) {
        var file = scenario.resolveSibling(name);
        var found = Beside.open(desk.world().here().resolve(scenario), name);
        var read = HouseFile.read(file.toString(), found.text(), Bundled.ground());
        return new Sheet(file.toString(), found.text(), read.problems());
    }

    private record Project(Sheet sheet, Severities severities) {}

    /** The project's file beside the scenario, or beside the scenario's folder. */
    private Optional<Project> project(Path scenario) {
        var beside = scenario.resolveSibling(ProjectFile.NAME);
        var above = scenario.toAbsolutePath().getParent();
        var places = above == null ? List.of(beside) : List.of(beside, above.resolveSibling(ProjectFile.NAME));
        return places.stream()
                .filter(p -> Files.isRegularFile(desk.world().here().resolve(p)))
                .findFirst()
                .map(p -> {
                    var found = Library.open(desk.world().here().resolve(p));
                    var read = ProjectFile.read(p.toString(), found.text());
                    return new Project(
                            new Sheet(p.toString(), found.text(), read.problems()),
                            read.value().orElse(Severities.usual()));
                });
    }
}
