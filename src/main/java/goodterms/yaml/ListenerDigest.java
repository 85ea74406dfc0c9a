package goodterms.yaml;

import goodterms.lang.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What tells the listener of one program from that of another: a digest of its lexicons and models. */
public final class ListenerDigest {

    static final String NAME = "listener.sha256";

    private static final String FOLDER = "/goodterms/speech/";

    private ListenerDigest() {}

    /** In hexadecimal digits. In a jar it stands ready beside the files; in a folder of classes these may be newer. */
    public static String ours() {
        return ready().orElseGet(ListenerDigest::taken);
    }

    private static Optional<String> ready() {
        var packed = ListenerDigest.class.getResource(FOLDER + NAME);
        return packed == null || !packed.getProtocol().equals("jar")
                ? Optional.empty()
                : Optional.of(new String(bytes(NAME), StandardCharsets.US_ASCII));
    }

    static String taken() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var lang : Lang.values()) {
                LexiconFile.names(lang).forEach(name -> digest.update(bytes(name)));
                digest.update(bytes("model-" + lang.code() + ".bin"));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }

    private static byte[] bytes(String name) {
        try (var in = open(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    private static InputStream open(String name) {
        var in = ListenerDigest.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("not packed: " + name);
        }
        return in;
    }
}
