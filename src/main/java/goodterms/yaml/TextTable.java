package goodterms.yaml;

import goodterms.check.Place;
import goodterms.lang.Lang;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every text of a scenario that stands in both languages, by a name that stays while the file around it changes. */
public final class TextTable {

    /** A text: its name (the way to it, list items by their id or number), both languages, and a hash of both as they are. */
    public record Pair(String id, String ru, String en) {

        public String hash() {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                var both = (ru + "\0" + en).getBytes(StandardCharsets.UTF_8);
                return HexFormat.of().formatHex(digest.digest(both), 0, 6);
            } catch (NoSuchAlgorithmException every) {
                throw new IllegalStateException(every);
            }
        }

        public String in(Lang lang) {
            return lang == Lang.RU ? ru : en;
        }
    }

    private final String text;
    private final Map<String, Map<Lang, Tree.Scalar>> found = new LinkedHashMap<>();
    private final Map<String, Gap> gaps = new LinkedHashMap<>();

    private TextTable(String text) {
        this.text = text;
    }

    /** The texts of a file, in its order; none when it is no YAML. */
    public static TextTable of(String file, String text) {
        var clean = ScenarioFile.clean(text);
        return TreeReader.read(file, text).value().map(tree -> of(tree, clean)).orElseGet(() -> new TextTable(clean));
    }

    /** The texts of a document read from a text without a byte-order mark. */
    static TextTable of(Tree tree, String text) {
        var table = new TextTable(text);
        table.walk("", tree);
        return table;
    }

    private void walk(String at, Tree tree) {
        switch (tree) {
            case Tree.Mapping map -> {
                pair(at, map);
                for (var entry : map.entries()) {
                    walk(at.isEmpty() ? entry.key() : at + "." + entry.key(), entry.value());
                }
            }
            case Tree.Listing list -> {
                for (var i = 0; i < list.items().size(); i++) {
                    walk(
                            at + "." + name(list.items().get(i), i + 1),
                            list.items().get(i));
                }
            }
            case Tree.Scalar scalar -> {}
        }
    }

    private static String name(Tree item, int number) {
        var id = item instanceof Tree.Mapping map ? map.get("id") : Optional.<Tree>empty();
        return id.flatMap(t -> t instanceof Tree.Scalar s ? Optional.of(s.text()) : Optional.empty())
                .orElse(Integer.toString(number));
    }

    /** Single texts, or lists of wordings, each wording under its number; a language not yet written is empty. */
    private void pair(String at, Tree.Mapping map) {
        var ru = wordings(map, Lang.RU);
        var en = wordings(map, Lang.EN);
        if (ru.isEmpty() && en.isEmpty() || ru.size() != en.size() && !waits(at, map)) {
            return;
        }
        var count = Math.max(ru.size(), en.size());
        for (var i = 0; i < count; i++) {
            var gap = new Gap(at, map, count);
            var id = gap.name(i + 1);
            var both = new EnumMap<Lang, Tree.Scalar>(Lang.class);
            if (!ru.isEmpty()) {
                both.put(Lang.RU, ru.get(i));
            }
            if (!en.isEmpty()) {
                both.put(Lang.EN, en.get(i));
            }
            found.put(id, both);
            if (both.size() == 1) {
                gaps.put(id, gap);
            }
        }
    }

    /** Whether a language is yet to be written: examples have one by right, and what stands in notes is not read. */
    private static boolean waits(String at, Tree.Mapping map) {
        var one = map.get("ru").isEmpty() != map.get("en").isEmpty();
        return one && map.get("goes").isEmpty() && !at.equals("notes") && !at.startsWith("notes.");
    }

    private static List<Tree.Scalar> wordings(Tree.Mapping map, Lang lang) {
        return map
                .get(lang.code())
                .map(t -> t instanceof Tree.Listing list ? list.items() : List.of(t))
                .orElse(List.of())
                .stream()
                .filter(Tree.Scalar.class::isInstance)
                .map(Tree.Scalar.class::cast)
                .toList();
    }

    public List<Pair> pairs() {
        return found.keySet().stream().flatMap(id -> pair(id).stream()).toList();
    }

    public Optional<Pair> pair(String id) {
        return Optional.ofNullable(found.get(id)).map(both -> new Pair(id, text(both, Lang.RU), text(both, Lang.EN)));
    }

    private static String text(Map<Lang, Tree.Scalar> both, Lang lang) {
        return Optional.ofNullable(both.get(lang)).map(Tree.Scalar::text).orElse("");
    }

    /**
     * The file with some texts changed, each in double quotes where it stood, and with those of a language not yet written put
     * beside the other; all else stays as it is, to the byte.
     */
    public String with(Collection<Pair> changed) {
        var edits = new ArrayList<Edit>();
        for (var pair : changed) {
            for (var lang : Lang.values()) {
                var scalar = Optional.ofNullable(found.get(pair.id())).map(both -> both.get(lang));
                scalar.filter(s -> !s.text().equals(pair.in(lang)))
                        .ifPresent(s -> edits.add(edit(s.place(), Written.quoted(pair.in(lang)))));
            }
        }
        changed.stream()
                .flatMap(p -> Optional.ofNullable(gaps.get(p.id())).stream())
                .distinct()
                .forEach(gap -> edits.add(filled(gap, changed)));
        edits.sort(Comparator.comparingInt(Edit::from).reversed());
        var out = new StringBuilder(text);
        edits.forEach(e -> out.replace(e.from(), e.to(), e.by()));
        return out.toString();
    }

    /** The missing language put in beside the other: on its line in braces, else on a line of its own. */
    private Edit filled(Gap gap, Collection<Pair> changed) {
        var key = gap.written().keyPlace();
        var line = (text.contains("\r\n") ? "\r\n" : "\n") + " ".repeat(key.column() - 1);
        var between = braces(gap.map()) ? ", " : line;
        if (gap.follows()) {
            var end = end(gap.written().value().place());
            return new Edit(end, end, between + gap.written(changed));
        }
        var at = from(key);
        return new Edit(at, at, gap.written(changed) + between);
    }

    private boolean braces(Tree.Mapping map) {
        var at = from(map.place());
        return at < text.length() && text.charAt(at) == '{';
    }

    private record Edit(int from, int to, String by) {}

    private Edit edit(Place place, String by) {
        var touching = from(place) > 0 && text.charAt(from(place) - 1) == ':';
        return new Edit(from(place), end(place), touching ? " " + by : by);
    }

    private int from(Place place) {
        return start(place.line()) + place.column() - 1;
    }

    private int end(Place place) {
        return start(place.endLine()) + place.endColumn() - 1;
    }

    /** Where a line begins; lines end as {@link String#lines} has it. */
    private int start(int line) {
        var at = 0;
        for (var n = 1; n < line && at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                n++;
            }
        }
        return at;
    }

    /** Whether a text can be changed in place: what changes is not written as a block over several lines. */
    public boolean editable(Pair changed) {
        return Optional.ofNullable(found.get(changed.id()))
                .map(both -> both.entrySet().stream()
                        .filter(e -> !e.getValue().text().equals(changed.in(e.getKey())))
                        .noneMatch(e -> e.getValue().style() == Tree.Style.BLOCK))
                .orElse(false);
    }
}
