package goodterms.screen.key;

import goodterms.screen.key.Key.Name;
import java.util.Map;
import java.util.Optional;

/** What a control sequence of the terminal stands for; unknown ones stand for nothing. */
final class Sequence {

    private static final Map<Character, Name> FINALS = Map.ofEntries(
            Map.entry('A', Name.UP),
            Map.entry('B', Name.DOWN),
            Map.entry('C', Name.RIGHT),
            Map.entry('D', Name.LEFT),
            Map.entry('H', Name.HOME),
            Map.entry('F', Name.END),
            Map.entry('Z', Name.BACK_TAB),
            Map.entry('P', Name.F1),
            Map.entry('Q', Name.F2),
            Map.entry('R', Name.F3),
            Map.entry('S', Name.F4));

    private static final Map<String, Name> NUMBERS = Map.ofEntries(
            Map.entry("1", Name.HOME),
            Map.entry("7", Name.HOME),
            Map.entry("3", Name.DELETE),
            Map.entry("4", Name.END),
            Map.entry("8", Name.END),
            Map.entry("5", Name.PAGE_UP),
            Map.entry("6", Name.PAGE_DOWN),
            Map.entry("11", Name.F1),
            Map.entry("12", Name.F2),
            Map.entry("13", Name.F3),
            Map.entry("14", Name.F4),
            Map.entry("15", Name.F5),
            Map.entry("17", Name.F6),
            Map.entry("18", Name.F7),
            Map.entry("19", Name.F8),
            Map.entry("20", Name.F9),
            Map.entry("21", Name.F10));

    private Sequence() {}

    /** A sequence after {@code ESC [}: its parameters and its last character. */
    static Optional<Key> csi(String parameters, char last) {
        if (parameters.startsWith("<")) {
            return mouse(parameters.substring(1), last);
        }
        var numbers = parameters.split(";", -1);
        if (last == '~') {
            return Optional.ofNullable(NUMBERS.get(numbers[0])).map(Key::press);
        }
        var held = numbers.length > 1 && !numbers[1].equals("1");
        if (held && (last == 'C' || last == 'D')) {
            return Optional.of(Key.press(last == 'C' ? Name.WORD_RIGHT : Name.WORD_LEFT));
        }
        return parameters.matches("[0-9;]*") ? ss3(last) : Optional.empty();
    }

    /** A key after {@code ESC O}. */
    static Optional<Key> ss3(char last) {
        return Optional.ofNullable(FINALS.get(last)).map(Key::press);
    }

    /** The keys F1 to F5 of the Linux console, after {@code ESC [ [}. */
    static Optional<Key> linux(char last) {
        var all = new Name[] {Name.F1, Name.F2, Name.F3, Name.F4, Name.F5};
        var at = last - 'A';
        return at >= 0 && at < all.length ? Optional.of(Key.press(all[at])) : Optional.empty();
    }

    private static Optional<Key> mouse(String parameters, char last) {
        if (!parameters.matches("[0-9]{1,4};[0-9]{1,4};[0-9]{1,4}")) {
            return Optional.empty();
        }
        var parts = parameters.split(";", -1);
        var button = Integer.parseInt(parts[0]);
        if (button == 64 || button == 65) {
            return Optional.of(new Key.Wheel(button == 64));
        }
        return button == 0 && last == 'M'
                ? Optional.of(new Key.Click(Integer.parseInt(parts[1]) - 1, Integer.parseInt(parts[2]) - 1))
                : Optional.empty();
    }
}
