package goodterms.screen.key;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Puts the bytes of UTF-8 letters together; broken ones are let go. */
final class Letters {

    private final byte[] held = new byte[4];
    private int have;
    private int need;

    Optional<String> feed(int octet) {
        if (octet < 0x80) {
            have = 0;
            return Optional.of(String.valueOf((char) octet));
        }
        if (octet >= 0xC0) {
            have = 0;
            need = octet >= 0xF0 ? 4 : octet >= 0xE0 ? 3 : 2;
        } else if (have == 0) {
            return Optional.empty();
        }
        held[have++] = (byte) octet;
        return have == need ? whole() : Optional.empty();
    }

    private Optional<String> whole() {
        var text = new String(Arrays.copyOf(held, have), StandardCharsets.UTF_8);
        have = 0;
        return text.indexOf('\uFFFD') >= 0 || Character.isISOControl(text.codePointAt(0))
                ? Optional.empty()
                : Optional.of(text);
    }
}
