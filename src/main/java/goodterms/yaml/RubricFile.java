package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.debrief.sheet.Approach;
import goodterms.debrief.sheet.Check;
import goodterms.debrief.sheet.Check.Span;
import goodterms.debrief.sheet.Check.Way;
import goodterms.debrief.sheet.Rubric;
import goodterms.debrief.sheet.Sheet;
import goodterms.scenario.Names;
import goodterms.scenario.Node.Phase;
import goodterms.scenario.Scenario.Competency;
import goodterms.settlement.Proposal.Slot;
import goodterms.speech.words.Act;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the ten competencies and the checks of each. */
public final class RubricFile {

    private static final Keys TOP = Keys.of("version! compliance! approaches! competencies!");
    private static final Keys ENTRY = Keys.of("always! ru! en! levels! cap checks!");
    private static final Keys CHECK = Keys.of("id! ru! en! never done with times within phase agreed kept slot fact");
    private static final Keys LEVEL = Keys.of("ru! en!");
    private static final Keys CAP = Keys.of("level! ru! en! never without");
    private static final String WAYS = "never | done | kept | slot | fact";
    private static final int MOST = 20;

    private final Findings findings;
    private final Wordings words;

    private RubricFile(Findings findings) {
        this.findings = findings;
        this.words = new Wordings(findings, Names.NONE);
    }

    /** The rubric of a file; no value when anything in it is wrong. */
    public static Checked<Rubric> read(String file, String text) {
        var read = TreeReader.read(file, text);
        if (read.value().isEmpty()) {
            return Checked.bad(read.problems());
        }
        var findings = new Findings(new Source(file, ScenarioFile.clean(text)), read.problems());
        return findings.checked(new RubricFile(findings).rubric(read.value().get()));
    }

    private Rubric rubric(Tree tree) {
        var top = Fields.of(findings, tree, "competencies", TablesFile.start(findings), TOP);
        var all = new EnumMap<Competency, Rubric.Entry>(Competency.class);
        var known = Scalars.byWord(Competency.class);
        top.map("competencies", new Keys(known.keySet(), known.keySet(), Set.of()))
                .ifPresent(list -> known.forEach(
                        (word, competency) -> list.map(word, ENTRY).ifPresent(e -> all.put(competency, entry(e)))));
        return new Rubric(
                top.text("version").orElse(""), Collections.unmodifiableMap(all), severities(top), approaches(top));
    }

    /** How many points of a hundred each breach of manners costs. */
    private Map<Act, Integer> severities(Fields top) {
        var all = new EnumMap<Act, Integer>(Act.class);
        var acts = Scalars.byWord(Act.class);
        top.map("compliance", new Keys(acts.keySet(), Set.of(), Set.of()))
                .ifPresent(list -> acts.forEach(
                        (word, act) -> list.integer(word, 1, 100).ifPresent(points -> all.put(act, points))));
        return Collections.unmodifiableMap(all);
    }

    private Map<Act, Approach> approaches(Fields top) {
        var all = new EnumMap<Act, Approach>(Act.class);
        var ways = Scalars.byWord(Approach.class);
        top.map("approaches", new Keys(ways.keySet(), ways.keySet(), Set.of()))
                .ifPresent(list ->
                        ways.forEach((word, way) -> list.words(word, Act.class).forEach(act -> all.put(act, way))));
        return Collections.unmodifiableMap(all);
    }

    private Rubric.Entry entry(Fields fields) {
        var checks = fields.maps("checks", CHECK).stream()
                .flatMap(f -> check(f).stream())
                .toList();
        var levels = fields.maps("levels", LEVEL).stream()
                .map(f -> Wordings.phrase(words.pair(f, false)))
                .toList();
        var name = Wordings.phrase(words.pair(fields, false));
        return new Rubric.Entry(
                name,
                fields.flag("always", false),
                levels,
                fields.map("cap", CAP).map(this::cap),
                checks);
    }

    private Rubric.Cap cap(Fields fields) {
        List<Slot> without = fields.has("without") ? fields.words("without", Slot.class) : List.of();
        return new Rubric.Cap(
                fields.integer("level", 1, Sheet.LEVELS, 1),
                acts(fields, "never"),
                Set.copyOf(without),
                Wordings.phrase(words.pair(fields, false)));
    }

    private Optional<Check> check(Fields fields) {
        var way = way(fields);
        if (way.isEmpty()) {
            findings.add(ShapeFaults.missingKey(fields.at(), WAYS));
        }
        var text = Wordings.phrase(words.pair(fields, false));
        return way.map(w -> new Check(fields.text("id").orElse(""), text, w));
    }

    private static Optional<Way> way(Fields fields) {
        if (fields.has("never")) {
            return Optional.of(new Way.Never(acts(fields, "never"), span(fields)));
        }
        if (fields.has("done")) {
            var times = fields.integer("times", 1, MOST, 1);
            return Optional.of(new Way.Done(acts(fields, "done"), acts(fields, "with"), times, span(fields)));
        }
        if (fields.has("kept")) {
            return fields.integer("kept", 1, MOST).map(Way.Kept::new);
        }
        return fields.has("slot")
                ? fields.word("slot", Slot.class).map(Way.Fixed::new)
                : fields.word("fact", Check.Fact.class).map(Way.Came::new);
    }

    private static Set<Act> acts(Fields fields, String key) {
        List<Act> acts = fields.has(key) ? fields.words(key, Act.class) : List.of();
        return Set.copyOf(acts);
    }

    private static Span span(Fields fields) {
        return new Span(
                fields.integer("within", 1, MOST),
                fields.word("phase", Phase.class),
                fields.has("agreed") ? Optional.of(fields.flag("agreed", false)) : Optional.empty());
    }
}
