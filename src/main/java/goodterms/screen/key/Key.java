package goodterms.screen.key;

/** What came from the keyboard or the mouse. */
public sealed interface Key {

    /** A letter as typed, in whatever layout. */
    record Typed(String text) implements Key {}

    record Paste(String text) implements Key {}

    record Press(Name name) implements Key {}

    /** A Latin letter in lower case held with Ctrl. */
    record Ctrl(char letter) implements Key {}

    /** The left button, at a cell counted from 0. */
    record Click(int x, int y) implements Key {}

    record Wheel(boolean up) implements Key {}

    /** A whole line given at once, as if typed and sent: what a list of commands gives. */
    record Line(String text) implements Key {}

    /** Keys without a letter. */
    enum Name {
        ENTER,
        ESC,
        TAB,
        BACK_TAB,
        BACKSPACE,
        WORD_BACKSPACE,
        DELETE,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        WORD_LEFT,
        WORD_RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        F1,
        F2,
        F3,
        F4,
        F5,
        F6,
        F7,
        F8,
        F9,
        F10
    }

    static Key press(Name name) {
        return new Press(name);
    }

    default boolean is(Name name) {
        return this instanceof Press(Name pressed) && pressed == name;
    }

    default boolean ctrl(char letter) {
        return this instanceof Ctrl(char held) && held == letter;
    }
}
