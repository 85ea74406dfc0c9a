package goodterms.cli;

import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import goodterms.talk.script.Performance.Difference;
import goodterms.talk.script.Playthrough;
import goodterms.talk.script.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays written calls and tells the first line of each that does not go as expected. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {

    private static final String PLAY = ".play";

    private static final Phrase NONE = Phrase.of(
            "Прохождений рядом со сценарием нет. Первое пишут так: файл good.play с двумя строками — «# имя-сценария ru seed 1»"
                    + " и «> 1» (первый ответ); остальное допишет goodterms test --update.",
            "There are no playthroughs beside the scenario. The first is made so: a file good.play with two lines,"
                    + " \"# scenario-name en seed 1\" and \"> 1\" (the first reply); goodterms test --update writes the rest.");

    private final Desk desk;
    private final Map<Path, Cast> casts = new LinkedHashMap<>();

    private Optional<Progress> showing = Optional.empty();
    private int played;
    private int failed;
    private int rewritten;

    @Option(names = "--update", descriptionKey = "test.update")
    boolean update;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "test.files")
    List<String> files = List.of();

    /** A scenario with the file it was read from. */
    private record Cast(Scenario scenario, Library.Found found) {}

    TestCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var plays = plays();
        if (plays.isEmpty()) {
            desk.tell(NONE);
        }
        eachShown(Phrase.of("Прохождения", "Playthroughs"), plays, this::play);
        eachShown(Phrase.of("Примеры", "Examples"), List.copyOf(casts.values()), this::examples);
        desk.say(
                update
                        ? Phrase.of(
                                "Прохождений: " + played + ", переписано: " + rewritten + ", не сыграно: " + failed
                                        + ".",
                                "Playthroughs: " + played + ", rewritten: " + rewritten + ", not played: " + failed
                                        + ".")
                        : Phrase.of(
                                "Прохождений: " + played + ", расходятся: " + failed + ".",
                                "Playthroughs: " + played + ", different: " + failed + "."));
        return failed > 0 ? Exit.PROBLEMS : Exit.DONE;
    }

    private <T> void eachShown(Phrase title, List<T> all, Consumer<T> done) {
        try (var progress = Progress.of(desk, title, all.size())) {
            showing = Optional.of(progress);
            for (var each : all) {
                done.accept(each);
                progress.step();
            }
        }
    }

    private List<Path> plays() {
        if (files.isEmpty() && desk.library().all().isEmpty()) {
            throw desk.library().nothing();
        }
        if (files.isEmpty()) {
            return desk.library().all().values().stream()
                    .flatMap(scenario -> inside(folder(scenario)))
                    .toList();
        }
        return files.stream().flatMap(this::named).toList();
    }

    /** A playthrough, or all of a scenario's folder, or of a folder of such. */
    private Stream<Path> named(String name) {
        if (name.endsWith(PLAY)) {
            return Stream.of(desk.world().here().resolve(name));
        }
        return desk.library().findAll(name).stream().flatMap(file -> inside(folder(file)));
    }

    private static Path folder(Path file) {
        return file.resolveSibling("");
    }

    private static Stream<Path> inside(Path folder) {
        try (var all = Files.list(folder.toAbsolutePath())) {
            var found = all.filter(f -> f.toString().endsWith(PLAY)).map(f -> folder.resolve(f.getFileName()));
            return found.sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void play(Path file) {
        played++;
        var text = Library.open(file).text();
        var read = Script.read(file.toString(), text);
        if (read.value().isEmpty()) {
            failed++;
            read.problems().forEach(p -> print(ProblemRows.line(p, desk.lang())));
            return;
        }
        var play = read.value().get();
        var cast = cast(file, play);
        var performance = new Trials(desk).perform(cast.scenario(), cast.found(), play);
        if (update && performance.misstep().isPresent()) {
            failed++;
            var problem = performance.misstep().get().at(file.toString());
            ProblemRows.of(text, desk.lang()).whole(problem).forEach(this::print);
        } else if (update) {
            rewrite(file, text, performance.lines());
        } else if (performance.difference().isPresent()) {
            failed++;
            tell(file, performance.difference().get());
        }
    }

    /** The scenario beside the playthrough where it is the one named, else the one of the library. */
    private Cast cast(Path file, Playthrough play) {
        var beside = file.resolveSibling(Library.FILE);
        if (Files.exists(beside)) {
            var cast = casts.computeIfAbsent(beside, f -> cast(Library.open(f)));
            if (cast.scenario().id().equals(play.scenario())) {
                return cast;
            }
        }
        var found = desk.library().find(play.scenario());
        return casts.computeIfAbsent(found.file(), f -> cast(found));
    }

    private Cast cast(Library.Found found) {
        return new Cast(new Loading(desk).playable(found), found);
    }

    private void rewrite(Path file, String text, List<String> lines) {
        var head = text.lines().findFirst().orElse("");
        var anew = head + "\n" + String.join("\n", lines) + "\n";
        if (anew.equals(text)) {
            return;
        }
        try {
            Files.writeString(file, anew, StandardCharsets.UTF_8);
            rewritten++;
        } catch (IOException broken) {
            throw Trouble.world("Файл «" + file + "» не пишется.", "The file \"" + file + "\" cannot be written.");
        }
    }

    private void tell(Path file, Difference difference) {
        print(file + ":" + difference.number());
        print(desk.word("  ожидалось: ", "  expected: ") + shown(difference.expected()));
        print(desk.word("  вышло:     ", "  actual:   ") + shown(difference.actual()));
    }

    private String shown(String line) {
        return line.isEmpty() ? desk.word("(ничего)", "(nothing)") : line;
    }

    private void examples(Cast cast) {
        var rows = ProblemRows.of(cast.found().text(), desk.lang());
        new Trials(desk)
                .examples(cast.scenario(), cast.found(), cast.found().file().toString())
                .forEach(p -> rows.whole(p).forEach(this::print));
    }

    private void print(String line) {
        showing.ifPresent(Progress::wipe);
        desk.world().out().print(line + "\n");
    }
}
