package goodterms.cli;

import goodterms.desk.input.Nearness;
import goodterms.lang.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds scenarios: those that came with the program, those of the sources it is run from, and any file by its path. */
record Library(World world) {

    /** The most that is read of a file: a little more than a scenario may have, so that the reader says it is too large. */
    private static final int LARGEST = (1 << 22) + 1;

    static final String FILE = "scenario.yaml";

    /** A file as read. */
    record Found(Path file, String text) {}

    /** The scenarios at hand by their ids, in the order of their folders. */
    Map<String, Path> all() {
        var all = new LinkedHashMap<String, Path>();
        Stream.of(
                        world.installed().map(h -> h.resolve("scenarios")),
                        Optional.of(world.here().resolve("scenarios")))
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .forEach(folder -> folders(folder).forEach(f -> all.putIfAbsent(name(f), f.resolve(FILE))));
        return all;
    }

    private static List<Path> folders(Path folder) {
        try (var inside = Files.list(folder)) {
            return inside.filter(f -> Files.isRegularFile(f.resolve(FILE)))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    /** Why there is nothing at hand: where it was looked for, and what to do. */
    Trouble nothing() {
        var own = world.here().resolve("scenarios").toAbsolutePath().normalize();
        var looked =
                world.installed().map(h -> h.resolve("scenarios") + ", " + own).orElseGet(own::toString);
        return Trouble.world(
                "Сценариев не нашлось. Искали здесь: " + looked
                        + ". Перейдите в папку, в которой лежит папка scenarios (если вы внутри неё: cd ..), или напишите свой"
                        + " сценарий: goodterms new",
                "No scenarios found. Looked in: " + looked
                        + ". Go to the folder that holds the folder scenarios (if you are inside it: cd ..), or write a scenario"
                        + " of your own: goodterms new");
    }

    /** The files to check: those of a path where it stands, else the scenario of an id. */
    List<Path> files(String wanted) {
        if (wanted.indexOf(0) < 0 && Files.exists(world.here().resolve(wanted))) {
            return files(Path.of(wanted));
        }
        var known = all();
        var byId = Optional.ofNullable(known.get(wanted));
        return List.of(byId.or(() -> path(wanted)).orElseThrow(() -> unknown(wanted, known)));
    }

    /** The scenario file of a folder, or those of the folders in it in the order of their names; a file is itself. */
    List<Path> files(Path path) {
        var at = world.here().resolve(path);
        if (!Files.isDirectory(at)) {
            return List.of(path);
        }
        var own = Files.exists(at.resolve(FILE)) ? List.<Path>of() : folders(at);
        return own.isEmpty()
                ? List.of(path.resolve(FILE))
                : own.stream()
                        .map(folder -> path.resolve(name(folder)).resolve(FILE))
                        .toList();
    }

    /** The scenario of an id or of a file, or all of a folder. */
    List<Path> findAll(String wanted) {
        return wanted.indexOf(0) < 0
                        && !all().containsKey(wanted)
                        && Files.isDirectory(world.here().resolve(wanted))
                ? files(Path.of(wanted)).stream().map(world.here()::resolve).toList()
                : List.of(find(wanted).file());
    }

    /** The scenario of an id, or the file or folder of a path. */
    Found find(String wanted) {
        var known = all();
        var byId = Optional.ofNullable(known.get(wanted));
        return open(byId.or(() -> path(wanted)).orElseThrow(() -> unknown(wanted, known)));
    }

    /** What a file is found by again from any folder: its id where it stands in the library, else its whole path. */
    String nameOf(Found found, String id) {
        var file = found.file().toAbsolutePath().normalize();
        return Optional.ofNullable(all().get(id))
                .filter(known -> known.toAbsolutePath().normalize().equals(file))
                .map(known -> id)
                .orElse(file.toString());
    }

    private Optional<Path> path(String wanted) {
        if (wanted.indexOf(0) >= 0) {
            return Optional.empty();
        }
        var path = world.here().resolve(wanted);
        if (Files.isDirectory(path)) {
            return Optional.of(path.resolve(FILE));
        }
        var looksLikePath = wanted.contains("/") || wanted.endsWith(".yaml") || wanted.endsWith(".yml");
        return Files.exists(path) || looksLikePath ? Optional.of(path) : Optional.empty();
    }

    private static Trouble unknown(String wanted, Map<String, Path> known) {
        var near = Nearness.of(wanted, known.keySet());
        return new Trouble(
                Exit.USAGE,
                near.map(n -> Phrase.of(
                                "Сценария «" + wanted + "» нет. Возможно, " + n + "?",
                                "There is no scenario \"" + wanted + "\". Did you mean " + n + "?"))
                        .orElseGet(() -> Phrase.of(
                                "Сценария «" + wanted + "» нет. Список: goodterms list",
                                "There is no scenario \"" + wanted + "\". All of them: goodterms list")));
    }

    /** Reads a file as UTF-8; what is no UTF-8 becomes replacement signs, which the reader of scenarios then reports. */
    static Found open(Path file) {
        if (!Files.exists(file)) {
            throw Trouble.noFile(file);
        }
        try (var in = Files.newInputStream(file)) {
            return new Found(file, new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw Trouble.world("Файл «" + file + "» не читается.", "The file \"" + file + "\" cannot be read.");
        }
    }
}
