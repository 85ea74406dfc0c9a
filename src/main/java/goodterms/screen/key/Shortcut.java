package goodterms.screen.key;

import goodterms.lang.Keyboard;
import java.util.Locale;

/** Letters used as keys where nothing is typed: the same key in whichever layout. */
public final class Shortcut {

    private Shortcut() {}

    /** Whether the key with this Latin letter was pressed, small or capital, in the Latin or the Russian layout. */
    public static boolean is(Key key, char latin) {
        if (!(key instanceof Key.Typed(String text))) {
            return false;
        }
        var low = text.toLowerCase(Locale.ROOT);
        var wanted = String.valueOf(latin);
        return low.equals(wanted) || low.equals(Keyboard.switched(wanted));
    }
}
