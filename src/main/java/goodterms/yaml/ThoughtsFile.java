package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.debtor.Meter;
import goodterms.debtor.ThoughtTable;
import goodterms.debtor.ThoughtTable.Range;
import goodterms.debtor.ThoughtTable.Temper;
import goodterms.debtor.ThoughtTable.Thought;
import goodterms.scenario.Names;
import goodterms.scenario.Text;
import goodterms.scenario.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what a debtor may think on each occasion, and the tempers that her thoughts depend on. */
public final class ThoughtsFile {

    private static final Keys TEMPER = Keys.of("id! trust resolve willingness patience ru! en!");
    private static final Keys THOUGHT = Keys.of("in ru! en!");
    private static final Keys LINE = Keys.of("in ru! familiar en!");
    private static final int MOST = 50;

    /** As many as can be told apart during a call. */
    private static final int MOST_LINES = 30;

    /** Marks a line for a debtor to whom the caller has given something. */
    private static final String OWED = "owed";

    private final Findings findings;
    private final Wordings words;
    private final Map<String, String> known = new LinkedHashMap<>();
    private final String kind;
    private final Keys keys;
    private final int most;

    private ThoughtsFile(Findings findings, String kind, Keys keys, List<String> tags, int most) {
        this.findings = findings;
        this.words = new Wordings(findings, Names.NONE);
        this.kind = kind;
        this.keys = keys;
        this.most = most;
        tags.forEach(tag -> known.put(tag, tag));
    }

    /** The table of what a debtor thinks; no value when anything in it is wrong. */
    public static Checked<ThoughtTable> read(String file, String text) {
        return read(file, text, f -> new ThoughtsFile(f, "thoughts", THOUGHT, List.of(ThoughtTable.AGAIN), MOST));
    }

    /** The table of what a debtor says on each occasion, such as {@code counter.time}. */
    public static Checked<ThoughtTable> lines(String file, String text) {
        return read(file, text, f -> new ThoughtsFile(f, "lines", LINE, List.of(ThoughtTable.AGAIN, OWED), MOST_LINES));
    }

    private static Checked<ThoughtTable> read(String file, String text, Function<Findings, ThoughtsFile> kind) {
        var read = TreeReader.read(file, text);
        if (read.value().isEmpty()) {
            return Checked.bad(read.problems());
        }
        var findings = new Findings(new Source(file, ScenarioFile.clean(text)), read.problems());
        return findings.checked(kind.apply(findings).table(read.value().get()));
    }

    private ThoughtTable table(Tree tree) {
        var top = Fields.of(findings, tree, kind, TablesFile.start(findings), Keys.of("moods! " + kind + "!"));
        var tempers = top.maps("moods", TEMPER).stream().map(this::temper).toList();
        if (tempers.isEmpty() || !tempers.getLast().limits().isEmpty()) {
            findings.add(ShapeFaults.missingKey(top.at("moods"), "{ id, ru, en }"));
        }
        var all = new LinkedHashMap<String, List<Thought>>();
        for (var entry : top.entries(kind)) {
            all.put(entry.key(), thoughts(entry));
        }
        return new ThoughtTable(tempers, Collections.unmodifiableMap(all));
    }

    private Temper temper(Fields fields) {
        var id = fields.text("id").orElse("");
        known.put(id, id);
        var limits = new EnumMap<Meter, Range>(Meter.class);
        for (var meter : Meter.values()) {
            range(fields, meter.word()).ifPresent(range -> limits.put(meter, range));
        }
        return new Temper(id, Collections.unmodifiableMap(limits), Wordings.phrase(words.pair(fields, false)));
    }

    private Optional<Range> range(Fields fields, String key) {
        if (!fields.has(key)) {
            return Optional.empty();
        }
        var ends = new ArrayList<Integer>();
        for (var item : fields.items(key)) {
            Scalars.integer(findings, item, key, 0, 100).ifPresent(ends::add);
        }
        if (ends.size() != 2) {
            findings.add(ShapeFaults.notList(fields.place(key), key));
            return Optional.empty();
        }
        return Optional.of(new Range(ends.getFirst(), ends.getLast()));
    }

    private List<Thought> thoughts(Tree.Entry entry) {
        var all = new ArrayList<Thought>();
        for (var item : Fields.items(findings, entry.value(), entry.key())) {
            var fields = Fields.of(findings, item, entry.key(), item.place(), keys);
            all.add(thought(fields));
        }
        if (all.isEmpty() && entry.value() instanceof Tree.Listing) {
            findings.add(ShapeFaults.emptyList(entry.keyPlace(), entry.key()));
        } else if (all.size() > most) {
            findings.add(ShapeFaults.tooMany(entry.keyPlace(), entry.key(), most));
        }
        return List.copyOf(all);
    }

    /** English has one form of address, so that only the Russian is written anew. */
    private Thought thought(Fields fields) {
        var said = words.pair(fields, false);
        var familiar = fields.text("familiar")
                .flatMap(t -> Texts.parse(t, Names.NONE).value())
                .map(ru -> new Text(List.of(ru), said.en()));
        return new Thought(in(fields), said, familiar);
    }

    private Set<String> in(Fields fields) {
        var in = new LinkedHashSet<String>();
        for (var item : fields.items("in")) {
            Scalars.word(findings, item, "in", known).ifPresent(in::add);
        }
        return Collections.unmodifiableSet(in);
    }
}
