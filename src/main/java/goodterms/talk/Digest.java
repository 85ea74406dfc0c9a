package goodterms.talk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The fingerprint of what happened in a talk: SHA-256 over its events written one way only. Equal talks, equal digests. */
public final class Digest {

    private Digest() {}

    /** The digest of every event of a talk, without those taken back: 64 hexadecimal digits. */
    public static String of(Talk talk) {
        return of(talk.events());
    }

    public static String of(List<Event> events) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update("goodterms events 1\n".getBytes(StandardCharsets.UTF_8));
            for (var event : events) {
                sha.update(EventText.of(event).getBytes(StandardCharsets.UTF_8));
                sha.update((byte) '\n');
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
