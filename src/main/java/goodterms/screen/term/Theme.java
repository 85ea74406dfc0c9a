package goodterms.screen.term;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which colours the screen wears. */
public enum Theme {
    /** The terminal's own foreground and background with its named colours. */
    AUTO,
    DARK,
    LIGHT,
    /** No colours: bold, underlined and reversed only. */
    MONO;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> of(String word) {
        return Arrays.stream(values())
                .filter(t -> t.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
