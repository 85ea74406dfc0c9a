package goodterms.talk.script;

import goodterms.settlement.Offer;
import goodterms.talk.Menu;
import goodterms.talk.Move;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The move that an input line of a playthrough means, given the replies on the table. */
public final class Input {

    private static final Pattern TERM = Pattern.compile("([a-z_]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+))");

    private Input() {}

    public static Optional<Move> move(String line, List<Menu.Entry> menu) {
        var rest = line.substring(1).strip();
        return switch (line.charAt(0)) {
            case '>' -> Optional.of(reply(rest, menu));
            case '!' -> Optional.of(new Move.Propose(offer(rest)));
            case '*' -> other(rest);
            default -> Optional.empty();
        };
    }

    private static Move reply(String rest, List<Menu.Entry> menu) {
        if (rest.startsWith("@")) {
            return new Move.Choose(rest.substring(1));
        }
        if (rest.matches("[1-9]") && Integer.parseInt(rest) <= menu.size()) {
            return new Move.Choose(menu.get(Integer.parseInt(rest) - 1).option().id());
        }
        return new Move.Say(rest);
    }

    /** An instrument and its terms: {@code promise_to_pay amount=84600 doer="Марина Сергеевна"}. */
    public static Offer offer(String text) {
        var name = text.split("\\s+", 2);
        var terms = new LinkedHashMap<String, String>();
        var found = TERM.matcher(name.length > 1 ? name[1] : "");
        while (found.find()) {
            var quoted = found.group(2);
            terms.put(found.group(1), quoted == null ? found.group(3) : quoted.replaceAll("\\\\(.)", "$1"));
        }
        return new Offer(name[0], terms);
    }

    /** A move of a simulated manager as a line of a playthrough. */
    public static String written(Move move) {
        return switch (move) {
            case Move.Choose(String option) -> "> @" + option;
            case Move.Say(String text) -> "> " + text;
            case Move.Propose(Offer offer) -> "! " + written(offer);
            case Move.Undo undo -> "* undo";
            case Move.Hint hint -> "* hint";
            case Move.Advise advise -> "* advise";
            case Move.Disagree disagree -> "* disagree";
            case Move.Leave leave -> "* leave";
        };
    }

    /** An offer as a line of a playthrough. */
    public static String written(Offer offer) {
        var line = new StringBuilder(offer.instrument());
        offer.terms()
                .forEach(
                        (key, value) -> line.append(' ').append(key).append('=').append(quoted(value)));
        return line.toString();
    }

    private static String quoted(String value) {
        var bare = !value.isEmpty() && value.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\\');
        return bare ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Optional<Move> other(String word) {
        return switch (word) {
            case "undo" -> Optional.of(new Move.Undo());
            case "advise" -> Optional.of(new Move.Advise());
            case "hint" -> Optional.of(new Move.Hint());
            case "leave" -> Optional.of(new Move.Leave());
            case "disagree" -> Optional.of(new Move.Disagree());
            default -> Optional.empty();
        };
    }
}
