package goodterms.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import goodterms.lang.Lang;
import goodterms.store.StoreTrouble.Kind;
import goodterms.talk.Move;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    Path dir;

    @Test
    void aTalkIsThereAfterOpeningAgain() {
        TalkId talk;
        try (var store = Store.open(dir)) {
            talk = store.talks().begin(Samples.opening("three-days"));
            store.talks().append(talk, 1, new Move.Say("Добрый день!"));
        }
        try (var store = Store.open(dir)) {
            var loaded = (Loaded.Whole) store.talks().load(talk);
            assertEquals(Samples.opening("three-days"), loaded.talk().opening());
            assertEquals(List.of(new Move.Say("Добрый день!")), loaded.talk().moves());
        }
    }

    @Test
    void anyPathThatTheSystemAllowsWill() {
        for (var name : List.of("Мои разговоры", "a b", "50%41", "#1", "what?cache=shared", "file:x", "'q\"")) {
            var at = dir.resolve(name).resolve("данные");
            try (var store = Store.open(at)) {
                store.settings().set("where", name);
            }
            assertTrue(Files.isRegularFile(at.resolve("goodterms.db")), name);
            try (var store = Store.open(at)) {
                assertEquals(name, store.settings().get("where").orElseThrow());
            }
        }
    }

    @Test
    void commitsAreWrittenAheadAndSynchronised() {
        try (var store = Store.open(dir)) {
            store.settings().set("a", "b");
            assertTrue(Files.exists(dir.resolve("goodterms.db-wal")));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("goodterms.db"));
                var rows = connection.createStatement().executeQuery("PRAGMA journal_mode")) {
            assertEquals("wal", rows.getString(1));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void onlyTheOwnerMayLookInside() throws IOException {
        var own = dir.resolve("new");
        assumeTrue(Access.posix(own));
        try (var store = Store.open(own)) {
            store.settings().set("a", "b");
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own)));
            try (Stream<Path> files = Files.list(own)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    assertEquals(
                            "rw-------",
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                            file.toString());
                }
            }
        }
        Files.setPosixFilePermissions(own.resolve("goodterms.db"), PosixFilePermissions.fromString("rw-r--rw-"));
        Store.open(own).close();
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own.resolve("goodterms.db"))));
    }

    @Test
    void aNewerDatabaseIsToldAndLeftAlone() throws IOException, SQLException {
        Store.open(dir).close();
        run("PRAGMA user_version = 7");
        var before = Files.readAllBytes(dir.resolve("goodterms.db"));
        var trouble = assertThrows(StoreTrouble.class, () -> Store.open(dir));
        assertEquals(Kind.NEWER, trouble.kind());
        assertEquals(
                "База " + dir.resolve("goodterms.db")
                        + " записана более новой версией программы. Обновите программу или укажите другую папку: --data.",
                trouble.told().in(Lang.RU));
        assertEquals(
                "The database " + dir.resolve("goodterms.db")
                        + " was written by a newer version of the program. Update the program, or name another folder: --data.",
                trouble.told().in(Lang.EN));
        assertArrayEquals(before, Files.readAllBytes(dir.resolve("goodterms.db")));
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() throws IOException, SQLException {
        run("CREATE TABLE recipe (name TEXT)");
        var before = Files.readAllBytes(dir.resolve("goodterms.db"));
        assertEquals(
                Kind.FOREIGN,
                assertThrows(StoreTrouble.class, () -> Store.open(dir)).kind());
        assertArrayEquals(before, Files.readAllBytes(dir.resolve("goodterms.db")));
    }

    @Test
    void aFileThatIsNoDatabaseIsToldAndLeftAlone() throws IOException {
        var file = dir.resolve("goodterms.db");
        Files.writeString(file, "Это не база данных.\n".repeat(500));
        var before = Files.readAllBytes(file);
        var trouble = assertThrows(StoreTrouble.class, () -> Store.open(dir));
        assertEquals(Kind.DAMAGED, trouble.kind());
        assertEquals(
                "The database " + file
                        + " is damaged. Rename it and the program will begin a new one, or put a backup in its place.",
                trouble.told().in(Lang.EN));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void damageInsideIsToldWhenItIsMet() throws IOException {
        try (var store = Store.open(dir)) {
            var talk = store.talks().begin(Samples.opening("a"));
            for (var i = 1; i <= 200; i++) {
                store.talks().append(talk, i, new Move.Say("x".repeat(500)));
            }
        }
        var file = dir.resolve("goodterms.db");
        var bytes = Files.readAllBytes(file);
        for (var i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) 0xA5;
        }
        Files.write(file, bytes);
        var trouble = assertThrows(StoreTrouble.class, () -> {
            try (var store = Store.open(dir)) {
                store.talks().unfinished();
            }
        });
        assertEquals(Kind.DAMAGED, trouble.kind());
    }

    @Test
    void aPlaceThatCannotHoldADatabaseIsTold() throws IOException {
        var blocked = Files.writeString(dir.resolve("file"), "x");
        assertEquals(
                Kind.NO_ACCESS,
                assertThrows(StoreTrouble.class, () -> Store.open(blocked)).kind());
        Files.createDirectories(dir.resolve("other/goodterms.db"));
        assertEquals(
                Kind.NO_ACCESS,
                assertThrows(StoreTrouble.class, () -> Store.open(dir.resolve("other")))
                        .kind());
    }

    @Test
    void aReadOnlyDatabaseIsTold() throws IOException {
        assumeTrue(Access.posix(dir));
        Store.open(dir).close();
        var file = dir.resolve("goodterms.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assumeTrue(!Files.isWritable(file), "an administrator may write everywhere");
        assertEquals(
                Kind.READ_ONLY,
                assertThrows(StoreTrouble.class, () -> Store.open(dir)).kind());
    }

    @Test
    void whatIsToldCarriesNothingThatATerminalObeys() throws IOException {
        var odd = dir.resolve("red\u001b[31m\u202e");
        Files.createDirectories(odd.resolve("goodterms.db"));
        var trouble = assertThrows(StoreTrouble.class, () -> Store.open(odd));
        for (var lang : Lang.values()) {
            assertTrue(
                    trouble.told().in(lang).contains(dir.resolve("red?[31m?").toString()),
                    trouble.told().in(lang));
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("goodterms.db"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
