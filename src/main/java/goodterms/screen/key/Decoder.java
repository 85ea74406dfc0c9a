package goodterms.screen.key;

import goodterms.screen.key.Key.Name;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of a terminal into keys. Letters may come in pieces; sequences nobody knows are swallowed by their grammar, so
 * that no answer of a terminal is ever typed into a text. Never fails.
 */
public final class Decoder {

    private enum At {
        GROUND,
        ESC,
        CSI,
        LINUX,
        SS3,
        STRING,
        STRING_ESC,
        OLD_MOUSE,
        PASTE
    }

    private static final char ESC = 27;

    /** No sequence is longer; what goes on is let go. */
    private static final int LONGEST = 64;

    private static final int LONGEST_PASTE = 1 << 16;

    private static final String PASTE_END = ESC + "[201~";

    private final Letters letters = new Letters();
    private final StringBuilder parameters = new StringBuilder();
    private final ByteArrayOutputStream pasted = new ByteArrayOutputStream();
    private final StringBuilder tail = new StringBuilder();
    private At at = At.GROUND;
    private int skipping;

    /** The key that a byte completes, if it does. */
    public Optional<Key> feed(int octet) {
        return switch (at) {
            case GROUND -> ground(octet);
            case ESC -> escaped(octet);
            case CSI -> csi(octet);
            case LINUX -> back(Sequence.linux((char) octet));
            case SS3 -> back(Sequence.ss3((char) octet));
            case STRING -> string(octet);
            case STRING_ESC -> {
                at = octet == '\\' ? At.GROUND : At.STRING;
                yield Optional.empty();
            }
            case OLD_MOUSE -> {
                at = --skipping > 0 ? At.OLD_MOUSE : At.GROUND;
                yield Optional.empty();
            }
            case PASTE -> paste(octet);
        };
    }

    /** Whether more bytes may belong to what has begun. */
    public boolean pending() {
        return at != At.GROUND;
    }

    /** Nothing more came for a while: an escape alone was the key itself; the rest of a broken sequence is let go. */
    public Optional<Key> idle() {
        var alone = at == At.ESC;
        if (at != At.PASTE) {
            at = At.GROUND;
        }
        return alone ? Optional.of(Key.press(Name.ESC)) : Optional.empty();
    }

    private Optional<Key> back(Optional<Key> key) {
        at = At.GROUND;
        return key;
    }

    private Optional<Key> ground(int octet) {
        if (octet == ESC) {
            at = At.ESC;
            return Optional.empty();
        }
        return octet < 0x20 || octet == 0x7F
                ? control(octet)
                : letters.feed(octet).map(Key.Typed::new);
    }

    private static Optional<Key> control(int octet) {
        return switch (octet) {
            case '\r', '\n' -> Optional.of(Key.press(Name.ENTER));
            case '\t' -> Optional.of(Key.press(Name.TAB));
            case 0x7F, 8 -> Optional.of(Key.press(Name.BACKSPACE));
            default ->
                octet >= 1 && octet <= 26 ? Optional.of(new Key.Ctrl((char) ('a' + octet - 1))) : Optional.empty();
        };
    }

    private Optional<Key> escaped(int octet) {
        parameters.setLength(0);
        switch (octet) {
            case '[' -> at = At.CSI;
            case 'O' -> at = At.SS3;
            case ']', 'P', '^', '_', 'X' -> at = At.STRING;
            case ESC -> {
                return Optional.of(Key.press(Name.ESC));
            }
            default -> {
                return back(alt(octet));
            }
        }
        return Optional.empty();
    }

    /** A key held with Alt. */
    private static Optional<Key> alt(int octet) {
        return switch (octet) {
            case 'b' -> Optional.of(Key.press(Name.WORD_LEFT));
            case 'f' -> Optional.of(Key.press(Name.WORD_RIGHT));
            case 0x7F, 8 -> Optional.of(Key.press(Name.WORD_BACKSPACE));
            case '\r' -> Optional.of(Key.press(Name.ENTER));
            default -> Optional.empty();
        };
    }

    private Optional<Key> csi(int octet) {
        if (octet == '[' && parameters.isEmpty()) {
            at = At.LINUX;
            return Optional.empty();
        }
        if (octet >= 0x40 && octet < 0x7F) {
            return ended((char) octet);
        }
        if (octet == ESC) {
            at = At.ESC;
        } else if (parameters.length() < LONGEST) {
            parameters.append((char) octet);
        }
        return Optional.empty();
    }

    private Optional<Key> ended(char last) {
        var given = parameters.toString();
        if (last == '~' && given.equals("200")) {
            at = At.PASTE;
            pasted.reset();
            tail.setLength(0);
            return Optional.empty();
        }
        if (last == 'M' && given.isEmpty()) {
            at = At.OLD_MOUSE;
            skipping = 3;
            return Optional.empty();
        }
        return back(Sequence.csi(given, last));
    }

    /** What a terminal answers or says of itself ends with a bell or with {@code ESC \}. */
    private Optional<Key> string(int octet) {
        if (octet == 7 || octet == 0x18 || octet == 0x1A) {
            at = At.GROUND;
        } else if (octet == ESC) {
            at = At.STRING_ESC;
        }
        return Optional.empty();
    }

    private Optional<Key> paste(int octet) {
        tail.append((char) octet);
        if (tail.length() > PASTE_END.length()) {
            keep(tail.charAt(0));
            tail.deleteCharAt(0);
        }
        return tail.toString().equals(PASTE_END) ? back(Optional.of(new Key.Paste(text()))) : Optional.empty();
    }

    private void keep(char octet) {
        if (pasted.size() < LONGEST_PASTE) {
            pasted.write(octet);
        }
    }

    private String text() {
        return pasted.toString(StandardCharsets.UTF_8).replace("\uFFFD", "").replace("\r\n", " ");
    }
}
