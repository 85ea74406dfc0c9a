package goodterms.speech.rules;

import goodterms.speech.morphology.Feature;
import goodterms.speech.text.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the pattern language; classes are patterns by name, written before those that use them. */
final class PatternReader {

    private static final int LONGEST_GAP = 12;
    private static final int DEEPEST = 12;

    private final String text;
    private final Map<String, Node> classes;
    private int at;
    private int depth;

    private PatternReader(String text, Map<String, Node> classes) {
        this.text = text;
        this.classes = classes;
    }

    static Node read(String pattern, Map<String, Node> classes) {
        var reader = new PatternReader(pattern, classes);
        var node = reader.ways();
        if (reader.at < pattern.length()) {
            throw reader.mistake("unexpected '" + pattern.charAt(reader.at) + "'");
        }
        return node;
    }

    private Node ways() {
        if (++depth > DEEPEST) {
            throw mistake("too deep");
        }
        var ways = new ArrayList<Node>();
        ways.add(sequence());
        while (peek() == '|') {
            at++;
            ways.add(sequence());
        }
        depth--;
        return ways.size() == 1 ? ways.getFirst() : new Node.Either(ways);
    }

    private Node sequence() {
        var parts = new ArrayList<Node>();
        skipSpaces();
        while (at < text.length() && peek() != '|' && peek() != ']') {
            parts.add(item());
            skipSpaces();
        }
        if (parts.isEmpty()) {
            throw mistake("nothing to match");
        }
        return parts.size() == 1 ? parts.getFirst() : new Node.Sequence(parts);
    }

    private Node item() {
        if (peek() == '!') {
            at++;
            return new Node.Not(item());
        }
        var atom = atom();
        if (peek() == '?') {
            at++;
            return new Node.Maybe(atom);
        }
        return atom;
    }

    private Node atom() {
        return switch (peek()) {
            case '^' -> edge(Node.Edge.FIRST);
            case '$' -> edge(Node.Edge.LAST);
            case '*' -> gap();
            case '[' -> group();
            case '@' -> named();
            case '{' -> flag();
            case '<' -> tagged("");
            case '~' -> lemma();
            default -> form();
        };
    }

    private Node edge(Node.Edge edge) {
        at++;
        return new Node.At(edge);
    }

    private Node gap() {
        at++;
        boolean any = peek() == '*';
        at += any ? 1 : 0;
        int from = at;
        while (Character.isDigit(peek())) {
            at++;
        }
        int most = from == at || at - from > 2 ? 0 : Integer.parseInt(text.substring(from, at));
        if (most < 1 || most > LONGEST_GAP) {
            throw mistake("a gap is *1 to *" + LONGEST_GAP);
        }
        return new Node.Gap(most, any ? new Trait.Any() : new Trait.Calm());
    }

    private Node group() {
        at++;
        var node = ways();
        if (peek() != ']') {
            throw mistake("missing ]");
        }
        at++;
        return node;
    }

    private Node named() {
        at++;
        var name = word();
        var node = Optional.ofNullable(classes.get(name)).orElseThrow(() -> mistake("unknown class @" + name));
        return peek() == '<' ? narrowed(node, tags()) : node;
    }

    /** The words of a class that also have these features. */
    private Node narrowed(Node node, Trait.Read tags) {
        return switch (node) {
            case Node.Take take ->
                take.trait() instanceof Trait.Read read
                        ? new Node.Take(new Trait.Read(
                                read.lemma(), read.with() | tags.with(), read.without() | tags.without()))
                        : take;
            case Node.Either either ->
                new Node.Either(
                        either.ways().stream().map(way -> narrowed(way, tags)).toList());
            case Node.Sequence sequence -> sequence;
            case Node.Maybe maybe -> maybe;
            case Node.Gap gap -> gap;
            case Node.Not not -> not;
            case Node.At edge -> edge;
        };
    }

    private Trait.Read tags() {
        int end = text.indexOf('>', at);
        if (end < 0) {
            throw mistake("missing >");
        }
        var names = text.substring(at + 1, end).split(",", -1);
        at = end + 1;
        return read("", List.of(names));
    }

    private Node flag() {
        int end = text.indexOf('}', at);
        var name = end < 0 ? "" : text.substring(at + 1, end);
        var edge = switch (name) {
            case "question" -> Node.Edge.QUESTION;
            case "statement" -> Node.Edge.STATEMENT;
            case "bang" -> Node.Edge.BANG;
            default -> throw mistake("unknown {" + name + "}");
        };
        at = end + 1;
        return new Node.At(edge);
    }

    private Node lemma() {
        at++;
        var lemma = word();
        return peek() == '<' ? tagged(lemma) : new Node.Take(new Trait.Read(lemma, 0, 0));
    }

    private Node form() {
        var form = word();
        if (peek() == '*' && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)))) {
            at++;
            return new Node.Take(new Trait.Prefix(form));
        }
        return new Node.Take(new Trait.Form(form));
    }

    private Node tagged(String lemma) {
        int end = text.indexOf('>', at);
        if (end < 0) {
            throw mistake("missing >");
        }
        var names = text.substring(at + 1, end).split(",", -1);
        at = end + 1;
        if (names.length == 1 && lemma.isEmpty()) {
            var shape = shape(names[0].strip());
            if (shape.isPresent()) {
                return new Node.Take(shape.get());
            }
        }
        return new Node.Take(read(lemma, List.of(names)));
    }

    private Trait.Read read(String lemma, List<String> names) {
        long with = 0;
        long without = 0;
        for (var name : names) {
            var plain = name.strip();
            boolean not = plain.startsWith("!");
            long bit = Feature.of(not ? plain.substring(1) : plain)
                    .orElseThrow(() -> mistake("unknown tag <" + plain + ">"))
                    .bit();
            with |= not ? 0 : bit;
            without |= not ? bit : 0;
        }
        return new Trait.Read(lemma, with, without);
    }

    private static Optional<Trait> shape(String name) {
        return switch (name) {
            case "caps" -> Optional.of(new Trait.Shouted());
            case "person" -> Optional.of(new Trait.Named());
            case "capital" -> Optional.of(new Trait.Capital());
            case "any" -> Optional.of(new Trait.Any());
            case "number", "big", "date", "ordinal", "clock", "percent", "currency", "sign" ->
                Optional.of(new Trait.Looks(Shape.valueOf(name.toUpperCase(Locale.ROOT))));
            default -> Optional.empty();
        };
    }

    private String word() {
        int from = at;
        while (at < text.length() && wordly(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (from == at) {
            throw mistake("a word was expected");
        }
        return text.substring(from, at).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static boolean wordly(int point) {
        return Character.isLetterOrDigit(point)
                || point == '-'
                || point == '\''
                || point == '_'
                || point == '№'
                || Character.getType(point) == Character.OTHER_SYMBOL;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void skipSpaces() {
        while (peek() == ' ' || peek() == '\n') {
            at++;
        }
    }

    private PatternMistake mistake(String what) {
        return new PatternMistake(at, what);
    }
}
