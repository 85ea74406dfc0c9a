package goodterms.cli;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Places;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import goodterms.talk.Event;
import goodterms.talk.script.Performance.Difference;
import goodterms.talk.script.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The playthroughs beside a scenario as problems: those that go otherwise, and the replies that none of them takes. */
record Plays(Desk desk) {

    private static final String PLAY = ".play";

    List<Checkup.Sheet> of(Scenario scenario, Library.Found found, Places places) {
        Set<String> taken = ConcurrentHashMap.newKeySet();
        var sheets = new ArrayList<>(beside(found.file()).parallelStream()
                .map(file -> play(scenario, found, file, taken))
                .toList());
        var unplayed = scenario.nodes().values().stream()
                .flatMap(n -> n.options().stream())
                .map(Node.Option::id)
                .filter(id -> !taken.contains(id))
                .toList();
        if (!unplayed.isEmpty()) {
            sheets.add(
                    new Checkup.Sheet(places.file(), found.text(), List.of(unplayed(places.key("nodes"), unplayed))));
        }
        return sheets;
    }

    private static List<Path> beside(Path scenario) {
        try (var all = Files.list(scenario.toAbsolutePath().resolveSibling(""))) {
            return all.filter(f -> f.toString().endsWith(PLAY)).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Checkup.Sheet play(Scenario scenario, Library.Found found, Path file, Set<String> taken) {
        var text = Library.open(file).text();
        var name = Path.of("").toAbsolutePath().relativize(file).toString();
        var read = Script.read(name, text);
        var problems = new ArrayList<>(read.problems());
        read.value().filter(play -> play.scenario().equals(scenario.id())).ifPresent(play -> {
            var performance = new Trials(desk).perform(scenario, found, play);
            performance.misstep().ifPresent(m -> problems.add(m.at(name)));
            performance.difference().ifPresent(d -> problems.add(differs(name, d)));
            performance.talk().events().stream()
                    .filter(Event.Chose.class::isInstance)
                    .forEach(e -> taken.add(((Event.Chose) e).option()));
        });
        return new Checkup.Sheet(name, text, problems);
    }

    private static Problem differs(String file, Difference difference) {
        var came = difference.actual().isEmpty() ? "—" : Shown.of(difference.actual());
        return Code.PLAY_DIFFERS.error(
                Place.at(file, difference.number(), 1),
                Phrase.of("Вышло иначе: " + came, "It went otherwise: " + came),
                Phrase.of(
                        "Если так и нужно, перепишите ожидания: goodterms test --update.",
                        "If that is right, rewrite the expectations: goodterms test --update."));
    }

    private static Problem unplayed(Place place, List<String> options) {
        return Code.UNPLAYED.info(
                place,
                Phrase.of(
                        "Ни одно прохождение не выбирает (" + options.size() + "): " + Shown.list(options) + ".",
                        "No playthrough takes (" + options.size() + "): " + Shown.list(options) + "."),
                Phrase.of("Добавьте прохождение *.play с этими ответами.", "Add a playthrough *.play that does."));
    }
}
