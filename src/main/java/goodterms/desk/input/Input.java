package goodterms.desk.input;

import goodterms.lang.Keyboard;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a typed line asks for. */
public sealed interface Input {

    record Nothing() implements Input {}

    /** A number that stands alone: a reply of the list, counted from 1. */
    record Pick(int number) implements Input {}

    record Say(String text) implements Input {}

    record Ask(Command command, String rest) implements Input {}

    /** A command nobody knows, and the one probably meant. */
    record Unknown(String typed, Optional<Command> meant) implements Input {}

    /** Words that are commands even without the slash: whoever is lost types them. */
    Set<String> BARE = Set.of("help", "quit", "exit", "помощь", "выход");

    /** Reads a line. Three or more digits are something said, an amount perhaps, and no number of a reply. */
    static Input of(String line) {
        var text = line.replace('\u00A0', ' ').strip();
        if (text.isEmpty()) {
            return new Nothing();
        }
        if (text.matches("[0-9]{1,2}[.)]?")) {
            return new Pick(Integer.parseInt(text.replaceAll("[.)]", "")));
        }
        var bare = text.toLowerCase(Locale.ROOT);
        if (bare.equals("?") || BARE.contains(bare)) {
            return new Ask(
                    bare.equals("exit") ? Command.QUIT : Command.named(bare).orElse(Command.HELP), "");
        }
        return text.startsWith("/") ? command(text.substring(1)) : otherLayout(text);
    }

    private static Input command(String text) {
        var name = name(text);
        var found = Command.named(name).or(() -> Command.named(Keyboard.switched(name)));
        if (found.isPresent()) {
            return new Ask(found.get(), rest(text));
        }
        if (name.isEmpty()) {
            return new Ask(Command.HELP, "");
        }
        return new Unknown("/" + name, meant(name));
    }

    /** The key of the slash gives a full stop in the Russian layout, and the Russian slash a bar in the English one. */
    private static Input otherLayout(String text) {
        if (text.length() > 1 && ".|".indexOf(text.charAt(0)) >= 0) {
            var found = Command.named(Keyboard.switched(name(text.substring(1))));
            if (found.isPresent()) {
                return new Ask(found.get(), rest(text.substring(1)));
            }
        }
        return new Say(text);
    }

    private static String name(String text) {
        return text.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String rest(String text) {
        var parts = text.split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }

    private static Optional<Command> meant(String name) {
        List<String> names =
                Arrays.stream(Command.values()).flatMap(c -> c.names().stream()).toList();
        return Stream.of(name, Keyboard.switched(name))
                .map(n -> Nearness.of(n, names))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(Command::named);
    }
}
