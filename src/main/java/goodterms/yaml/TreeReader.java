package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document into a {@link Tree}, reporting everything up to the first syntax error. Anchors, aliases, tags, merge
 * keys, doubled keys, a second document, and files too large or too deep are problems; nothing is expanded or dropped in silence.
 */
public final class TreeReader {

    /** The most a file may hold, in bytes of UTF-8, and the deepest nesting. */
    public static final int LARGEST = 1 << 20;

    public static final int DEEPEST = 32;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(4 * DEEPEST).build())
            .build();

    private final Source source;
    private final YAMLParser parser;
    private final List<Problem> problems = new ArrayList<>();
    private boolean tooDeep;

    private TreeReader(Source source, YAMLParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /** The document in a text; no value when it is empty, too large or broken. */
    public static Checked<Tree> read(String file, String text) {
        var clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (tooLarge(clean)) {
            return Checked.bad(List.of(Faults.tooLarge(Place.at(file, 1, 1), LARGEST)));
        }
        var source = new Source(file, clean);
        try (var parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), new WholePairs(clean))) {
            return new TreeReader(source, parser).document();
        }
    }

    private static boolean tooLarge(String text) {
        if (text.length() > LARGEST) {
            return true;
        }
        return text.length() > LARGEST / 3 && text.getBytes(StandardCharsets.UTF_8).length > LARGEST;
    }

    private Checked<Tree> document() {
        try {
            var first = parser.nextToken();
            if (first == null) {
                return Checked.bad(List.of(Faults.empty(Place.at(source.file(), 1, 1))));
            }
            var tree = value(first, 1);
            if (!tooDeep && parser.nextToken() != null) {
                problems.add(Faults.secondDocument(here()));
            }
            return tooDeep ? Checked.bad(problems) : new Checked<>(Optional.of(tree), problems);
        } catch (JacksonException broken) {
            problems.add(Syntax.problem(source, broken));
            return Checked.bad(problems);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ClassCastException parserFailed) {
            problems.add(Syntax.unreadable(here()));
            return Checked.bad(problems);
        }
    }

    private Tree value(JsonToken token, int depth) {
        markup();
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> listing(depth);
            default -> scalar();
        };
    }

    private Tree mapping(int depth) {
        var start = here();
        var entries = new ArrayList<Tree.Entry>();
        var seen = new HashMap<String, Place>();
        while (!stop(depth, start) && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            var place = here();
            markup();
            if (opening(place) == '&') {
                problems.add(Faults.alias(place, "&"));
            }
            if (key.equals("<<")) {
                problems.add(Faults.mergeKey(place));
            }
            var before = seen.putIfAbsent(key, place);
            if (before != null) {
                problems.add(NodeShape.begun(entries, key)
                        .map(node -> Faults.slippedName(place, key, Shown.of(node)))
                        .orElseGet(() -> Faults.doubled(place, key, before.line())));
            }
            entries.add(new Tree.Entry(key, place, value(parser.nextToken(), depth + 1)));
        }
        return new Tree.Mapping(entries, start);
    }

    private Tree listing(int depth) {
        var start = here();
        var items = new ArrayList<Tree>();
        while (!stop(depth, start)) {
            var token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                break;
            }
            items.add(value(token, depth + 1));
        }
        return new Tree.Listing(items, start);
    }

    private Tree scalar() {
        var place = here();
        var opening = opening(place);
        if (opening == '&') {
            problems.add(Faults.alias(place, "&"));
        }
        var style = switch (opening) {
            case '"', '\'' -> Tree.Style.QUOTED;
            case '|', '>' -> Tree.Style.BLOCK;
            default -> Tree.Style.PLAIN;
        };
        var text = parser.getString();
        var scalar = new Tree.Scalar(text == null ? "" : text, style, place);
        Quotes.stray(scalar).ifPresent(problems::add);
        return scalar;
    }

    private char opening(Place place) {
        var line = source.line(place.line());
        return place.column() <= line.length() ? line.charAt(place.column() - 1) : ' ';
    }

    /** Reports an anchor, alias or tag on the current token. */
    private void markup() {
        if (parser.isCurrentAlias()) {
            problems.add(Faults.alias(here(), "*" + parser.getString()));
        } else if (parser.getObjectId() != null && parser.currentToken().isStructStart()) {
            problems.add(Faults.alias(here(), "&" + parser.getObjectId()));
        }
        if (parser.getTypeId() != null) {
            problems.add(Faults.tag(here()));
        }
    }

    private boolean stop(int depth, Place start) {
        if (depth > DEEPEST && !tooDeep) {
            tooDeep = true;
            problems.add(Faults.tooDeep(start, DEEPEST));
        }
        return tooDeep;
    }

    private Place here() {
        var start = parser.currentTokenLocation();
        var end = parser.currentLocation();
        return source.between(start.getLineNr(), start.getColumnNr(), end.getLineNr(), end.getColumnNr());
    }
}
