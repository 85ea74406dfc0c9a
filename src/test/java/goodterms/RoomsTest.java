package goodterms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of rooms in ARCHITECTURE.md is the truth: who may use whom, and which rooms are pure. */
class RoomsTest {

    private static final Path TABLE = Path.of("src/docs/ARCHITECTURE.md");

    private static final List<String> PURE = List.of(
            "lang",
            "check",
            "debt",
            "speech",
            "settlement",
            "scenario",
            "debtor",
            "talk",
            "debrief",
            "paper",
            "author",
            "practice",
            "desk");

    /** Reading a resource of the program itself is no outside world, so plain input streams are allowed. */
    private static final List<String> IMPURE = List.of(
            "java.io.File",
            "java.io.PrintStream",
            "java.nio.file.",
            "java.nio.channels.",
            "java.net.",
            "java.sql.",
            "java.time.Clock",
            "java.util.Random",
            "java.util.Scanner",
            "java.lang.ProcessBuilder",
            "java.util.UUID");

    private static final Set<String> CLOCK =
            Set.of("now", "currentTimeMillis", "nanoTime", "random", "getenv", "getProperty");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("goodterms");

    @Test
    void roomsUseOnlyWhatTheTableAllows() throws IOException {
        var allowed = allowed();
        var broken = new TreeSet<String>();
        for (var owner : CLASSES) {
            for (var use : owner.getDirectDependenciesFromSelf()) {
                var target = use.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith("goodterms") && !may(allowed, room(owner), target)) {
                    broken.add(room(owner) + " uses " + target.getName() + " in " + owner.getSimpleName());
                }
            }
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void everyRoomStandsInTheTable() throws IOException {
        var rooms = new TreeSet<String>();
        CLASSES.forEach(c -> rooms.add(room(c)));
        rooms.removeAll(allowed().keySet());
        assertEquals(Set.of(), rooms);
    }

    @Test
    void pureRoomsTouchNeitherFilesNorClockNorChance() {
        var broken = new TreeSet<String>();
        for (var owner : CLASSES) {
            if (PURE.contains(room(owner))) {
                owner.getDirectDependenciesFromSelf().stream()
                        .filter(RoomsTest::outside)
                        .forEach(d -> broken.add(
                                owner.getName() + " uses " + d.getTargetClass().getName()));
                owner.getMethodCallsFromSelf().stream()
                        .filter(c -> CLOCK.contains(c.getTarget().getName())
                                && c.getTargetOwner().getPackageName().startsWith("java."))
                        .forEach(c -> broken.add(
                                owner.getName() + " calls " + c.getTarget().getFullName()));
            }
        }
        assertEquals(Set.of(), broken);
    }

    private static boolean outside(Dependency use) {
        return IMPURE.stream().anyMatch(use.getTargetClass().getName()::startsWith);
    }

    private static boolean may(Map<String, List<String>> allowed, String room, JavaClass target) {
        var uses = allowed.getOrDefault(room, List.of());
        var name = target.getPackageName().substring("goodterms".length()).replaceFirst("^\\.", "");
        return room.equals(room(target))
                || uses.contains("everything")
                || uses.stream().anyMatch(u -> name.equals(u) || name.startsWith(u + "."));
    }

    private static String room(JavaClass owner) {
        var rest = owner.getPackageName().substring("goodterms".length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    private static Map<String, List<String>> allowed() throws IOException {
        var allowed = new LinkedHashMap<String, List<String>>();
        for (var row : Files.readAllLines(TABLE)) {
            var cells = row.split("\\|");
            if (cells.length > 4
                    && cells[1].strip().matches("[a-z]+")
                    && !cells[1].strip().equals("room")) {
                allowed.put(cells[1].strip(), Arrays.asList(cells[2].strip().split(" ")));
            }
        }
        return allowed;
    }
}
