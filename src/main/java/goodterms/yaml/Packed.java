package goodterms.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The data files packed with the program. */
final class Packed {

    private Packed() {}

    static String text(String path) {
        try (var in = Packed.class.getResourceAsStream("/goodterms/" + path)) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }
}
