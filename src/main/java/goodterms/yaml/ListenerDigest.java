package goodterms.yaml;

import goodterms.lang.Lang;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells the listener of one program from that of another: a digest of its lexicons and models. */
public final class ListenerDigest {

    static final String NAME = "listener.sha256";

    private static final String FOLDER = "/goodterms/speech/";

    private ListenerDigest() {}

    /** In hexadecimal digits; as the build took it, else from the files. */
    public static String ours() {
        return Bundled.made(FOLDER + NAME)
                .map(ready -> new String(ready, StandardCharsets.US_ASCII))
                .orElseGet(ListenerDigest::taken);
    }

    static String taken() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var lang : Lang.values()) {
                LexiconFile.names(lang).forEach(name -> digest.update(Bundled.bytes(FOLDER + name)));
                digest.update(Bundled.bytes(FOLDER + "model-" + lang.code() + ".bin"));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }
}
