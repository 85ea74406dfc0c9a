package goodterms.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The data files that are packed with the program. */
final class Resources {

    private Resources() {}

    static InputStream open(String path) {
        var in = Resources.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("not packed: " + path);
        }
        return in;
    }

    static byte[] bytes(String path) {
        try (var in = open(path)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
