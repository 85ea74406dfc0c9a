package goodterms.yaml;

import goodterms.check.Nearest;
import goodterms.check.Place;
import goodterms.yaml.Tree.Mapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One map of a file with its closed set of keys. Opening it reports unknown, missing and empty keys once; a misspelt key is
 * reported and read as the one meant. Every reading reports what is wrong and is empty, or the fallback, where it found nothing.
 */
public final class Fields {

    private final Findings findings;
    private final Place at;
    private final Map<String, Tree> values;
    private final Map<String, Place> keys;
    private final Keys closed;

    private Fields(Findings findings, Place at, Map<String, Tree> values, Map<String, Place> keys, Keys closed) {
        this.findings = findings;
        this.at = at;
        this.values = values;
        this.keys = keys;
        this.closed = closed;
    }

    /** Opens a map; {@code at} is where a missing key is reported. */
    public static Fields of(Findings findings, Tree tree, String name, Place at, Keys keys) {
        var fields = new Fields(findings, at, new LinkedHashMap<>(), new LinkedHashMap<>(), keys);
        if (tree instanceof Mapping mapping) {
            fields.fill(mapping, keys.known(), keys.free());
            fields.demand(keys.required());
        } else {
            findings.add(ShapeFaults.notMapping(tree.place(), name));
        }
        return fields;
    }

    private void fill(Mapping mapping, Set<String> known, Set<String> free) {
        var strange = new ArrayList<Tree.Entry>();
        for (var entry : mapping.entries()) {
            if (known.contains(entry.key())) {
                take(entry.key(), entry, free);
            } else if (!entry.key().equals("<<") && !split(entry)) {
                strange.add(entry);
            }
        }
        for (var entry : strange) {
            if (NodeShape.shifted(entry, known)) {
                findings.add(ShapeFaults.shiftedNode(entry.keyPlace(), entry.key()));
                continue;
            }
            var absent = known.stream().filter(k -> !keys.containsKey(k)).toList();
            var meant = findings.full() ? Optional.<String>empty() : Nearest.to(entry.key(), absent);
            findings.add(ShapeFaults.unknownKey(entry.keyPlace(), entry.key(), meant, known));
            meant.ifPresent(key -> take(key, entry, free));
        }
    }

    /** A condition with a comma that has no quotes is cut in two there: told once, and its first half is not read. */
    private boolean split(Tree.Entry entry) {
        var half = tree("when")
                .filter(w -> w instanceof Tree.Scalar(String text, Tree.Style style, Place place)
                        && style == Tree.Style.PLAIN
                        && text.contains("(")
                        && !text.contains(")"));
        if (half.isEmpty() || !entry.key().contains(")")) {
            return false;
        }
        findings.add(ShapeFaults.splitCondition(half.get().place()));
        values.remove("when");
        return true;
    }

    private void take(String key, Tree.Entry entry, Set<String> free) {
        if (keys.putIfAbsent(key, entry.keyPlace()) != null) {
            return;
        }
        if (!free.contains(key) && entry.value() instanceof Tree.Scalar scalar && scalar.absent()) {
            if (!findings.lacks(key)) {
                findings.add(ShapeFaults.emptyValue(entry.keyPlace(), key));
            }
        } else {
            values.put(key, entry.value());
        }
    }

    private void demand(Set<String> required) {
        for (var key : required) {
            if (!keys.containsKey(key)) {
                findings.add(ShapeFaults.missingKey(at, key));
            }
        }
    }

    /** The same map, its problems told elsewhere. */
    Fields quietly(Findings silent) {
        return new Fields(silent, at, values, keys, closed);
    }

    /** Notes what is looked for in a value that is read without these readings. */
    void asked(String key, Supplier<Sought> kind) {
        findings.asked(closed, key, kind);
    }

    public Findings findings() {
        return findings;
    }

    /** Where the map stands: its key, or what it was opened with. */
    public Place at() {
        return at;
    }

    /** Where a key stands; the map itself when the key is absent. */
    public Place at(String key) {
        return keys.getOrDefault(key, at);
    }

    /** Where the value of a key stands. */
    public Place place(String key) {
        return tree(key).map(Tree::place).orElse(at(key));
    }

    /** Whether the key is written, be its value usable or not. */
    public boolean has(String key) {
        return keys.containsKey(key);
    }

    public Optional<Tree> tree(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public Optional<Fields> map(String key, Keys inner) {
        asked(key, () -> new Sought.Map(inner));
        return tree(key).map(t -> of(findings, t, key, at(key), inner));
    }

    /** The map of a key; one without any key where there is none. */
    Fields inner(String key, Keys inner) {
        return map(key, inner).orElseGet(() -> new Fields(findings, at, Map.of(), Map.of(), inner));
    }

    /** The maps of a list, each opened with the same keys; a missing key is reported at the map's start. */
    public List<Fields> maps(String key, Keys inner) {
        asked(key, () -> new Sought.Each(new Sought.Map(inner)));
        return items(key).stream()
                .map(t -> of(findings, t, key, t.place(), inner))
                .toList();
    }

    /** The items of a list; empty values in it are reported and left out. */
    public List<Tree> items(String key) {
        asked(key, () -> new Sought.Each(new Sought.Text()));
        return tree(key).map(t -> items(findings, t, key)).orElse(List.of());
    }

    static List<Tree> items(Findings findings, Tree tree, String key) {
        if (!(tree instanceof Tree.Listing listing)) {
            findings.add(ShapeFaults.notList(tree.place(), key));
            return List.of();
        }
        var items = new ArrayList<Tree>();
        for (var item : listing.items()) {
            if (item instanceof Tree.Scalar scalar && scalar.absent()) {
                findings.add(ShapeFaults.emptyValue(item.place(), key));
            } else {
                items.add(item);
            }
        }
        return items;
    }

    /** The entries of a map whose keys are the author's own names; the first of doubled ones. */
    List<Tree.Entry> entries(String key, Sought of) {
        asked(key, () -> new Sought.Named(List.of(), of));
        return entries(key);
    }

    public List<Tree.Entry> entries(String key) {
        return tree(key).map(t -> entries(findings, t, key)).orElse(List.of());
    }

    static List<Tree.Entry> entries(Findings findings, Tree tree, String key) {
        if (!(tree instanceof Mapping mapping)) {
            findings.add(ShapeFaults.notMapping(tree.place(), key));
            return List.of();
        }
        var first = new LinkedHashMap<String, Tree.Entry>();
        for (var entry : mapping.entries()) {
            if (!entry.key().equals("<<")) {
                first.putIfAbsent(entry.key(), entry);
            }
        }
        return List.copyOf(first.values());
    }

    public Optional<String> text(String key) {
        asked(key, () -> new Sought.Text());
        return tree(key).flatMap(t -> Scalars.scalar(findings, t, key)).map(Tree.Scalar::text);
    }

    public Optional<Integer> integer(String key, int min, int max) {
        asked(key, () -> new Sought.Whole(min, max));
        return tree(key).flatMap(t -> Scalars.integer(findings, t, key, min, max));
    }

    public int integer(String key, int min, int max, int fallback) {
        return integer(key, min, max).orElse(fallback);
    }

    public Optional<BigDecimal> decimal(String key, int digits, int min, int max) {
        asked(key, () -> new Sought.Decimal(digits));
        return tree(key)
                .flatMap(t ->
                        Scalars.decimal(findings, t, key, digits, BigDecimal.valueOf(min), BigDecimal.valueOf(max)));
    }

    public Optional<LocalDate> date(String key) {
        asked(key, () -> new Sought.Day());
        return tree(key).flatMap(t -> Scalars.date(findings, t, key));
    }

    public boolean flag(String key, boolean fallback) {
        asked(key, () -> new Sought.Flag());
        return tree(key).flatMap(t -> Scalars.flag(findings, t, key)).orElse(fallback);
    }

    public <E extends Enum<E>> Optional<E> word(String key, Class<E> list) {
        asked(key, () -> new Sought.Word(Scalars.words(list)));
        return tree(key).flatMap(t -> Scalars.word(findings, t, key, list));
    }

    /** The words of a closed list, none twice. */
    public <E extends Enum<E>> List<E> words(String key, Class<E> list) {
        asked(key, () -> new Sought.Each(new Sought.Word(Scalars.words(list))));
        var found = new LinkedHashSet<E>();
        for (var item : items(key)) {
            Scalars.word(findings, item, key, list).ifPresent(word -> {
                if (!found.add(word)) {
                    findings.add(ShapeFaults.repeated(item.place(), ((Tree.Scalar) item).text()));
                }
            });
        }
        return List.copyOf(found);
    }
}
