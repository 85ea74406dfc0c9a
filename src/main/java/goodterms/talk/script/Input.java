package goodterms.talk.script;

import goodterms.settlement.Offer;
import goodterms.talk.Menu;
import goodterms.talk.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The move that an input line of a playthrough means, given the replies on the table. */
public final class Input {

    private static final Pattern TOKEN = Pattern.compile("([a-z_]+)=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|(\\S+))|(\\S+)");

    /** Stands between instruments offered as one. */
    private static final String AND = "+";

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

    /**
     * An instrument and its terms, {@code promise_to_pay amount=84600 doer="Марина Сергеевна"}, and after a plus each one that
     * goes with it: {@code part_payment now_amount=30000 + guarantee_letter signatory=ceo}.
     */
    public static Offer offer(String text) {
        var offers = new ArrayList<Offer>();
        var name = "";
        var terms = new LinkedHashMap<String, String>();
        var found = TOKEN.matcher(text);
        while (found.find()) {
            var word = found.group(4);
            if (found.group(1) != null && !name.isEmpty()) {
                var quoted = found.group(2);
                terms.put(found.group(1), quoted == null ? found.group(3) : quoted.replaceAll("\\\\(.)", "$1"));
            } else if (AND.equals(word)) {
                offers.add(new Offer(name, terms));
                name = "";
                terms.clear();
            } else if (name.isEmpty()) {
                name = found.group();
            }
        }
        offers.add(new Offer(name, terms));
        var first = offers.getFirst();
        return new Offer(first.instrument(), first.terms(), offers.subList(1, offers.size()));
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
        return Stream.concat(Stream.of(offer.alone()), offer.with().stream())
                .map(Input::one)
                .collect(Collectors.joining(" " + AND + " "));
    }

    private static String one(Offer offer) {
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
