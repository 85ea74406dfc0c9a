package goodterms.cli;

import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Lang;
import goodterms.screen.Comfort;
import goodterms.screen.term.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * How the full screen was liked the last time, in a small file of its own: the first frame must not wait for the database. What
 * cannot be read counts as not said, and what cannot be written holds until the end of the program.
 */
record Liking(Path file) {

    static final String FILE = "screen.properties";

    /** The most that is read of the file, bytes. */
    private static final int LARGEST = 1 << 12;

    static Liking in(Path folder) {
        return new Liking(folder.resolve(FILE));
    }

    /** What was liked, over what is usual. */
    Comfort over(Comfort usual) {
        var kept = read();
        return new Comfort(
                said(kept, "lang").flatMap(Lang::of).orElse(usual.lang()),
                said(kept, "theme").flatMap(Theme::of).orElse(usual.theme()),
                said(kept, "readings").filter("off"::equals).isPresent() ? Detail.NONE : usual.detail(),
                on(kept, "life", usual.life()),
                on(kept, "mouse", usual.mouse()));
    }

    private static boolean on(Properties kept, String name, boolean usual) {
        return said(kept, name).map("on"::equals).orElse(usual);
    }

    private static Optional<String> said(Properties kept, String name) {
        return Optional.ofNullable(kept.getProperty(name)).map(String::strip);
    }

    private Properties read() {
        var kept = new Properties();
        if (!Files.isRegularFile(file)) {
            return kept;
        }
        try (var in = Files.newInputStream(file)) {
            kept.load(new StringReader(new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException broken) {
            return new Properties();
        }
        return kept;
    }

    void keep(Comfort comfort) {
        var text =
                "lang=" + comfort.lang().code() + "\ntheme=" + comfort.theme().word() + "\nreadings="
                        + word(comfort.detail() != Detail.NONE) + "\nlife=" + word(comfort.life()) + "\nmouse="
                        + word(comfort.mouse()) + "\n";
        var beside = file.resolveSibling(FILE + ".new");
        try {
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            // Said above.
        }
    }

    private static String word(boolean on) {
        return on ? "on" : "off";
    }
}
