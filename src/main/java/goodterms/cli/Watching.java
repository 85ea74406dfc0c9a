package goodterms.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import goodterms.check.Problem;
import goodterms.lang.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

/** Checks scenarios again whenever something beside them is saved, and plays their playthroughs, until it is stopped. */
final class Watching {

    /** A save often comes as several events in a row. */
    private static final int SETTLES_MS = 15;

    private final Desk desk;
    private final List<Path> files;
    private final Checkup checkup;
    private final Map<Path, Checkup.Reading> readings = new HashMap<>();

    Watching(Desk desk, List<Path> files, Checkup checkup) {
        this.desk = desk;
        this.files = List.copyOf(files);
        this.checkup = checkup;
    }

    void run() {
        try (var service = FileSystems.getDefault().newWatchService()) {
            var folders = register(service);
            files.forEach(this::check);
            desk.say(Phrase.of("Слежу за сохранениями. Остановить: Ctrl+C.", "Watching for saves. Stop with Ctrl+C."));
            desk.world().out().flush();
            while (!folders.isEmpty()) {
                again(saved(service, folders));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<WatchKey, Path> register(WatchService service) throws IOException {
        var folders = new HashMap<WatchKey, Path>();
        for (var file : files) {
            var folder = folder(file);
            folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
        }
        return folders;
    }

    private Path folder(Path file) {
        return desk.world().here().resolve(file).toAbsolutePath().normalize().resolveSibling("");
    }

    /** Waits for a save; the folders in which something was saved. */
    private static Set<Path> saved(WatchService service, Map<WatchKey, Path> folders) throws InterruptedException {
        var saved = new LinkedHashSet<Path>();
        for (var key = service.take(); key != null; key = service.poll(SETTLES_MS, TimeUnit.MILLISECONDS)) {
            var folder = folders.get(key);
            var counts = key.pollEvents().stream().anyMatch(e -> ours(String.valueOf(e.context())));
            if (folder != null && counts) {
                saved.add(folder);
            }
            if (!key.reset()) {
                folders.remove(key);
            }
        }
        return saved;
    }

    /** Whether a file of that name is read when a scenario is checked. */
    private static boolean ours(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".play");
    }

    private void again(Set<Path> saved) {
        files.stream().filter(file -> saved.contains(folder(file))).forEach(this::check);
        desk.world().out().flush();
    }

    /** First what is wrong in the file, then how its playthroughs go; both are found out at once. */
    private void check(Path file) {
        try {
            var before = Optional.ofNullable(readings.get(file));
            var reading = before.map(checkup::again).orElseGet(() -> checkup.read(file));
            readings.put(file, reading);
            var plays = ForkJoinPool.commonPool().submit(() -> checkup.plays(reading));
            tell(file, checkup.of(reading));
            if (reading.studied().read().value().isPresent()) {
                tell(Path.of(file + " *.play"), plays.join());
            } else {
                desk.say(Phrase.of(
                        file + " *.play: прохождения ждут, пока вы не исправите ошибки.",
                        file + " *.play: playthroughs wait until the errors are mended."));
            }
        } catch (Trouble trouble) {
            desk.tell(trouble.words());
        }
    }

    private void tell(Path what, List<Checkup.Sheet> sheets) {
        var problems = new ArrayList<Problem>();
        for (var sheet : sheets) {
            desk.world().out().print(ProblemRows.of(sheet.text(), desk.lang()).all(sheet.problems()));
            problems.addAll(sheet.problems());
        }
        desk.say(ProblemCount.of(problems).in(what.toString()));
    }
}
