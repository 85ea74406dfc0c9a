package goodterms.screen.frame;

import goodterms.desk.page.Columns;
import goodterms.desk.page.Span;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import java.util.Optional;

/** A text being typed, and where in it the cursor stands, in UTF-16 units. */
public record Box(String text, int cursor) {

    /** The most that is taken, in UTF-16 units. */
    public static final int LONGEST = 10_000;

    public static Box empty() {
        return new Box("", 0);
    }

    public static Box of(String text) {
        return new Box(text, text.length());
    }

    public boolean blank() {
        return text.isBlank();
    }

    /** The box after a key of editing; empty where the key is none. */
    public Optional<Box> after(Key key) {
        return switch (key) {
            case Key.Typed(String typed) -> Optional.of(typed(typed));
            case Key.Paste(String pasted) -> Optional.of(typed(pasted));
            case Key.Press(Name name) -> pressed(name);
            case Key.Ctrl(char letter) -> controlled(letter);
            case Key.Click click -> Optional.empty();
            case Key.Wheel wheel -> Optional.empty();
            case Key.Line line -> Optional.empty();
        };
    }

    private Box typed(String more) {
        var clean = Span.clean(more);
        var room = LONGEST - text.length();
        var taken = clean.length() <= room ? clean : clean.substring(0, whole(clean, room));
        return new Box(text.substring(0, cursor) + taken + text.substring(cursor), cursor + taken.length());
    }

    private static int whole(String text, int end) {
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private Optional<Box> pressed(Name name) {
        return switch (name) {
            case BACKSPACE -> Optional.of(without(back(cursor), cursor));
            case DELETE -> Optional.of(without(cursor, ahead(cursor)));
            case LEFT -> Optional.of(at(back(cursor)));
            case RIGHT -> Optional.of(at(ahead(cursor)));
            case HOME -> Optional.of(at(0));
            case END -> Optional.of(at(text.length()));
            case WORD_LEFT -> Optional.of(at(wordBack()));
            case WORD_RIGHT -> Optional.of(at(wordAhead()));
            case WORD_BACKSPACE -> Optional.of(without(wordBack(), cursor));
            default -> Optional.empty();
        };
    }

    private Optional<Box> controlled(char letter) {
        return switch (letter) {
            case 'a' -> Optional.of(at(0));
            case 'e' -> Optional.of(at(text.length()));
            case 'w' -> Optional.of(without(wordBack(), cursor));
            case 'u' -> Optional.of(without(0, cursor));
            case 'k' -> Optional.of(without(cursor, text.length()));
            default -> Optional.empty();
        };
    }

    private Box at(int place) {
        return new Box(text, place);
    }

    private Box without(int from, int to) {
        return new Box(text.substring(0, from) + text.substring(to), from);
    }

    /** The letter before, with the marks that belong to it. */
    private int back(int from) {
        var at = from;
        while (at > 0) {
            at = text.offsetByCodePoints(at, -1);
            if (Columns.of(Character.toString(text.codePointAt(at))) > 0) {
                break;
            }
        }
        return at;
    }

    private int ahead(int from) {
        var at = from < text.length() ? text.offsetByCodePoints(from, 1) : from;
        while (at < text.length() && Columns.of(Character.toString(text.codePointAt(at))) == 0) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private int wordBack() {
        var at = cursor;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        while (at > 0 && text.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }

    private int wordAhead() {
        var at = cursor;
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
