package goodterms.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that the tests of this room read. */
final class Files {

    private Files() {}

    static String text(String name) {
        try (var in = Files.class.getResourceAsStream("/goodterms/yaml/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A text with one piece, which must stand in it once, replaced. */
    static String edited(String text, String old, String now) {
        var at = text.indexOf(old);
        if (at < 0 || text.indexOf(old, at + 1) >= 0) {
            throw new IllegalArgumentException((at < 0 ? "not found: " : "found twice: ") + old);
        }
        return text.substring(0, at) + now + text.substring(at + old.length());
    }
}
