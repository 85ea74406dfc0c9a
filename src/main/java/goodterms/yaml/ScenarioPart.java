package goodterms.yaml;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import goodterms.scenario.Scenario.Briefing;
import goodterms.scenario.Scenario.Competency;
import goodterms.scenario.Scenario.Objective;
import goodterms.scenario.Scenario.Series;
import goodterms.scenario.Scenario.Settlement;
import goodterms.scenario.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the whole of a scenario from its top-level keys. */
final class ScenarioPart {

    static final Keys KEYS =
            Keys.of("format! id! languages! title! level! minutes! objective! competencies! series briefing!"
                    + " creditor! debtor! facts debt! settlement! vars start! nodes! balance notes* lexicon");
    private static final Keys SERIES = Keys.of("id! part!");
    private static final Keys BRIEFING = Keys.of("role! goal! known");
    private static final Keys SETTLEMENT = Keys.of("instruments! accepted! refused! hung_up! refusals");
    private static final int MOST_NODES = 2000;
    private static final int MOST_FACTS = 500;
    private static final Pattern FILE_NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]{0,100}");

    private final Fields top;
    private final Findings findings;
    private final ScenarioFile.Known known;
    private final Declared declared;
    private final Wordings words;
    private final Mentioned mentioned;

    ScenarioPart(Fields top, ScenarioFile.Known known) {
        this.top = top;
        this.findings = top.findings();
        this.known = known;
        this.declared = Declared.of(top, known.instruments(), known.presets());
        this.words = new Wordings(findings, declared.names());
        this.mentioned = new Mentioned(findings, declared.names());
    }

    Scenario read() {
        format();
        var nodes = nodes();
        return new Scenario(
                id(),
                languages(),
                words.text(top, "title"),
                top.integer("level", 1, 5, 1),
                top.integer("minutes", 3, 30, 10),
                top.word("objective", Objective.class).orElse(Objective.PAYMENT),
                competencies(),
                top.map("series", SERIES).map(this::series),
                briefing(top.inner("briefing", BRIEFING)),
                words.text(top, "creditor"),
                DebtorPart.read(top.inner("debtor", DebtorPart.KEYS), words, known.presets(), mentioned),
                facts(),
                DebtPart.read(top.inner("debt", DebtPart.KEYS), words),
                settlement(top.inner("settlement", SETTLEMENT)),
                VariablePart.read(top, words),
                mentioned.node(top, "start"),
                nodes,
                BalancePart.read(top),
                lexicon());
    }

    private void format() {
        top.asked("format", () -> new Sought.Whole(1, 1));
        top.tree("format")
                .flatMap(t -> Scalars.scalar(findings, t, "format"))
                .filter(s -> !s.text().equals("1") || s.style() != Tree.Style.PLAIN)
                .ifPresent(s -> findings.add(unknownFormat(s.place(), s.text())));
    }

    private String id() {
        top.asked("id", () -> new Sought.Name(Ids.SCENARIO.pattern()));
        var id = top.text("id").orElse("");
        if (top.tree("id").isPresent() && Ids.check(findings, top.place("id"), id, Ids.SCENARIO)) {
            folder().filter(f -> !f.equals(id)).ifPresent(f -> findings.add(otherFolder(top.place("id"), f)));
        }
        return id;
    }

    /** The folder of a file named {@code scenario.yaml}. */
    private Optional<String> folder() {
        var parts = List.of(findings.source().file().replace('\\', '/').split("/", -1));
        var named = parts.size() > 1 && parts.getLast().equals("scenario.yaml");
        return Optional.of(named ? parts.get(parts.size() - 2) : "")
                .filter(f -> !f.isEmpty() && !f.equals(".") && !f.equals(".."));
    }

    private List<Lang> languages() {
        var languages = top.words("languages", Lang.class);
        if (languages.size() < 2
                && top.tree("languages").filter(t -> t instanceof Tree.Listing).isPresent()) {
            findings.add(bothLanguages(top.place("languages")));
        }
        return languages;
    }

    private List<Competency> competencies() {
        var all = top.words("competencies", Competency.class);
        if (top.tree("competencies")
                .filter(t -> t instanceof Tree.Listing l && l.items().isEmpty())
                .isPresent()) {
            findings.add(ShapeFaults.emptyList(top.place("competencies"), "competencies"));
        }
        return all;
    }

    private Series series(Fields fields) {
        fields.asked("id", () -> new Sought.Name(Ids.SCENARIO.pattern()));
        var id = fields.text("id").orElse("");
        fields.tree("id").ifPresent(t -> Ids.check(findings, t.place(), id, Ids.SCENARIO));
        return new Series(id, fields.integer("part", 0, 99, 0));
    }

    private Briefing briefing(Fields fields) {
        return new Briefing(words.text(fields, "role"), words.text(fields, "goal"), mentioned.facts(fields, "known"));
    }

    private Map<String, Text> facts() {
        var all = new LinkedHashMap<String, Text>();
        for (var entry : top.entries("facts", new Sought.Phrase())) {
            Ids.check(findings, entry.keyPlace(), entry.key(), Ids.NAME);
            all.put(entry.key(), words.phrase(entry.value(), entry.key(), entry.keyPlace()));
        }
        if (all.size() > MOST_FACTS) {
            findings.add(ShapeFaults.tooMany(top.at("facts"), "facts", MOST_FACTS));
        }
        return Collections.unmodifiableMap(all);
    }

    private Settlement settlement(Fields fields) {
        return new Settlement(
                mentioned.instruments(fields, "instruments", known.instruments()),
                mentioned.node(fields, "accepted"),
                mentioned.node(fields, "refused"),
                mentioned.node(fields, "hung_up"),
                fields.integer("refusals", 1, 20, 3));
    }

    private Map<String, Node> nodes() {
        var all = new LinkedHashMap<String, Node>();
        var places = new LinkedHashMap<String, Place>();
        var entries = top.entries("nodes", new Sought.Map(NodePart.KEYS));
        if (entries.size() > MOST_NODES) {
            findings.add(ShapeFaults.tooMany(top.at("nodes"), "nodes", MOST_NODES));
        }
        var some = entries.subList(0, Math.min(MOST_NODES, entries.size()));
        var read =
                findings.each(some, (own, entry) -> NodePart.of(own, declared).read(entry));
        for (var i = 0; i < read.size(); i++) {
            var node = read.get(i);
            var entry = some.get(i);
            all.put(node.id(), node);
            places.put(node.id(), node.next() instanceof Node.Next.Goto ? target(entry) : entry.keyPlace());
        }
        Circles.find(findings, all, places);
        return Collections.unmodifiableMap(all);
    }

    private static Place target(Tree.Entry entry) {
        return entry.value() instanceof Tree.Mapping mapping
                ? mapping.get("goto").map(Tree::place).orElse(entry.keyPlace())
                : entry.keyPlace();
    }

    private Optional<String> lexicon() {
        var file = top.text("lexicon");
        file.filter(f -> !FILE_NAME.matcher(f).matches())
                .ifPresent(f -> findings.add(notAFileName(top.place("lexicon"), f)));
        return file;
    }

    private static Problem unknownFormat(Place place, String format) {
        return Code.BAD_FORMAT.error(
                place,
                Phrase.of(
                        "Формат «" + Shown.of(format) + "» эта программа не читает.",
                        "This program does not read the format \"" + Shown.of(format) + "\"."),
                Phrase.of("Напишите «format: 1».", "Write \"format: 1\"."));
    }

    private static Problem bothLanguages(Place place) {
        return Code.BAD_LANGUAGES.error(
                place,
                Phrase.of("Сценарий пишется на обоих языках.", "A scenario is written in both languages."),
                Phrase.of("Напишите «languages: [ru, en]».", "Write \"languages: [ru, en]\"."));
    }

    private static Problem otherFolder(Place place, String folder) {
        return Code.FOLDER_NAME.warning(
                place,
                Phrase.of(
                        "Сценарий лежит в папке «" + Shown.of(folder) + "», а назван иначе.",
                        "The scenario is in the folder \"" + Shown.of(folder) + "\" but has another name."),
                Phrase.of("Назовите папку и сценарий одинаково.", "Give the folder and the scenario the same name."));
    }

    private static Problem notAFileName(Place place, String file) {
        return Code.BAD_FILE_NAME.error(
                place,
                Phrase.of(
                        "«" + Shown.of(file) + "» не имя файла в этой папке.",
                        "\"" + Shown.of(file) + "\" is not the name of a file in this folder."),
                Phrase.of("Напишите имя без пути: words.yaml.", "Write a name without a path: words.yaml."));
    }
}
