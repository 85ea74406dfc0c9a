package goodterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed while it keeps moves has lost none that it said were kept. {@code -Dkills=200} kills more often. */
class KillTest {

    private static final int LONGEST_MILLIS = 250;

    @TempDir
    Path dir;

    @Test
    void everyAcknowledgedMoveSurvivesAKill() throws Exception {
        var random = new Random(20260224);
        var kills = Integer.getInteger("kills", 8);
        var kept = 0;
        for (var kill = 0; kill < kills; kill++) {
            kept += survived(run(random.nextInt(LONGEST_MILLIS)));
        }
        assertEquals("ok", integrity());
        System.out.println("kills " + kills + ", acknowledged moves " + kept + ", all there");
    }

    /** Starts the program, kills it so long after its first word, and gives all that it said. */
    private List<String> run(int millis) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appender.class.getName(),
                        dir.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            var lines = new ArrayList<String>();
            lines.add(String.valueOf(said.readLine()));
            var killer = Thread.ofVirtual().start(() -> kill(process, millis));
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
            }
            killer.join();
            process.waitFor();
            return lines;
        }
    }

    /** Through the handle: the process itself would throw away what was said and not yet read. */
    private static void kill(Process process, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.toHandle().destroyForcibly();
    }

    /** How many moves the program said were kept; every one of them is there, in order, and at most one more. */
    private int survived(List<String> said) {
        assertTrue(said.getFirst().startsWith("talk "), said.toString());
        var talk = new TalkId(Long.parseLong(said.getFirst().substring(5)));
        var acknowledged = said.size() - 1;
        for (var i = 1; i <= acknowledged; i++) {
            assertEquals(Integer.toString(i), said.get(i));
        }
        try (var store = Store.open(dir)) {
            var loaded = (Loaded.Whole) store.talks().load(talk);
            var moves = loaded.talk().moves();
            assertTrue(
                    moves.size() == acknowledged || moves.size() == acknowledged + 1,
                    moves.size() + " kept, " + acknowledged + " acknowledged");
            for (var i = 0; i < moves.size(); i++) {
                assertEquals(Appender.move(i + 1), moves.get(i));
            }
            assertEquals(talk, store.talks().unfinished().getFirst().id());
        }
        return acknowledged;
    }

    private String integrity() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("goodterms.db"));
                var rows = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
            return rows.getString(1);
        }
    }
}
