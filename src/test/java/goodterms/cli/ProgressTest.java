package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Phrase TITLE = Phrase.of("Сценарии", "Scenarios");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Desk desk(boolean terminal, Lang lang) {
        var world = new World(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                Path.of(""),
                Path.of(""),
                Optional.empty(),
                Locale.ROOT,
                terminal);
        return new Desk(world, new Globals(), lang, new PackedEngine());
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPersonSeesHowFarItHasComeAndNothingIsLeftOfTheLine() throws InterruptedException {
        try (var progress = Progress.of(desk(true, Lang.RU), TITLE, 17, Duration.ofMillis(5))) {
            progress.step();
            while (!told().contains("\rСценарии: 1 / 17, 0 с")) {
                Thread.sleep(5);
            }
        }
        assertTrue(told().endsWith("\r" + " ".repeat(60) + "\r"), told());
    }

    @Test
    void aPipeHearsNothingOfIt() throws InterruptedException {
        try (var progress = Progress.of(desk(false, Lang.EN), TITLE, 17, Duration.ofMillis(1))) {
            progress.step();
            Thread.sleep(20);
        }
        assertEquals("", told());
    }
}
