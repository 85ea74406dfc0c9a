package goodterms.screen.term;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How many colours a terminal shows. */
public enum Depth {
    NONE,
    SIXTEEN,
    INDEXED,
    TRUE;

    /** What the environment says of the terminal; NO_COLOR means none. */
    public static Depth of(Function<String, Optional<String>> env) {
        var type = env.apply("TERM").orElse("").toLowerCase(Locale.ROOT);
        if (env.apply("NO_COLOR").isPresent() || type.isEmpty() || type.equals("dumb") || type.startsWith("vt")) {
            return NONE;
        }
        var more = env.apply("COLORTERM").orElse("").toLowerCase(Locale.ROOT);
        if (more.equals("truecolor") || more.equals("24bit")) {
            return TRUE;
        }
        return type.contains("256") || type.contains("kitty") || type.contains("alacritty") ? INDEXED : SIXTEEN;
    }
}
