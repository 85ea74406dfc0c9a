package goodterms.cli;

import goodterms.author.Chart;
import goodterms.author.Coverage;
import goodterms.author.Ground;
import goodterms.author.Persona;
import goodterms.author.Simulation;
import goodterms.export.ChartPage;
import goodterms.export.ChartText;
import goodterms.scenario.Scenario;
import goodterms.scenario.Voice;
import goodterms.talk.Opening.Mode;
import goodterms.yaml.NodeLines;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the map of a scenario: as a tree in the terminal, in two notations for other programs, as a picture or a page. */
@Command(name = "graph")
final class GraphCommand implements Callable<Integer> {

    private static final int MOST = 100_000;
    private static final int FAR = 100;

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    String scenario = "";

    /** How a map may be written. */
    private enum Form {
        TREE,
        MERMAID,
        DOT,
        SVG,
        HTML
    }

    @Option(names = "--mermaid", descriptionKey = "graph.mermaid")
    boolean mermaid;

    @Option(names = "--dot", descriptionKey = "graph.dot")
    boolean dot;

    @Option(names = "--svg", descriptionKey = "graph.svg")
    boolean svg;

    @Option(names = "--html", descriptionKey = "graph.html")
    boolean html;

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "graph.to")
    Optional<String> to = Optional.empty();

    @Option(names = "--force", descriptionKey = "export.force")
    boolean force;

    @Option(names = "--around", paramLabel = "NODE", descriptionKey = "graph.around")
    Optional<String> around = Optional.empty();

    @Option(names = "--depth", paramLabel = "N", descriptionKey = "graph.depth")
    int depth = 2;

    @Option(names = "--runs", paramLabel = "N", descriptionKey = "graph.runs")
    int runs = 100;

    GraphCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        if (runs < 1 || runs > MOST || depth < 0 || depth > FAR) {
            throw Trouble.usage(
                    "Разговоров может быть от 1 до 100000, шагов от 0 до 100.",
                    "There may be 1 to 100000 calls and 0 to 100 steps.");
        }
        var picture = pictured() ? Optional.of(new MapPicture()) : Optional.<MapPicture>empty();
        var found = Shelf.find(desk, scenario);
        var checked = desk.engine().read(found.file().toString(), found.text());
        var loaded = checked.value().orElseGet(() -> new Loading(desk).playable(found));
        around.ifPresent(node -> Staging.node(loaded, node));
        var remarks = NodeLines.count(found.file().toString(), found.text(), checked.problems());
        picture.ifPresent(p -> p.lay(chart(loaded, Coverage.none(), remarks)));
        var chart = chart(loaded, played(loaded), remarks);
        picture.ifPresentOrElse(p -> write(loaded, chart, p), () -> write(chart));
        return Exit.DONE;
    }

    private Chart chart(Scenario loaded, Coverage coverage, Map<String, Integer> remarks) {
        var whole = Chart.of(loaded, coverage, remarks);
        return around.map(node -> whole.around(node, depth)).orElse(whole);
    }

    /** Whether the map is laid out in boxes, which takes long and needs no calls to be played. */
    private boolean pictured() {
        return form() == Form.SVG || form() == Form.HTML;
    }

    private Coverage played(Scenario loaded) {
        var ground = new Ground(new Staging(desk).quiet(loaded, Memory.unnamed(desk.lang()), Mode.PRACTICE));
        var simulation = new Simulation(ground);
        var coverage = Coverage.none();
        for (var persona : Persona.values()) {
            coverage = coverage.plus(simulation.coverage(persona, runs));
        }
        return coverage;
    }

    private void write(Chart chart) {
        if (form() == Form.TREE) {
            desk.show(ChartRows.of(desk, chart));
        } else {
            var mermaid = form() == Form.MERMAID;
            target().write(mermaid ? ChartText.mermaid(chart, desk.lang()) : ChartText.dot(chart, desk.lang()));
        }
    }

    private void write(Scenario loaded, Chart chart, MapPicture picture) {
        var drawing = picture.of(chart);
        var says = says(loaded);
        var replies = replies(loaded);
        target().write(
                        form() == Form.SVG
                                ? ChartPage.svg(drawing, says, replies, desk.lang())
                                : ChartPage.html(
                                        voice(loaded).say(loaded.title()), drawing, says, replies, desk.lang()));
    }

    private Target target() {
        return new Target(desk, to, force);
    }

    private Form form() {
        var name = to.map(file -> file.toLowerCase(Locale.ROOT)).orElse("");
        if (mermaid || name.endsWith(".mmd")) {
            return Form.MERMAID;
        } else if (dot || name.endsWith(".dot") || name.endsWith(".gv")) {
            return Form.DOT;
        } else if (svg || name.endsWith(".svg")) {
            return Form.SVG;
        }
        return html || to.isPresent() ? Form.HTML : Form.TREE;
    }

    private Voice voice(Scenario loaded) {
        return new Voice(loaded, desk.lang(), Memory.unnamed(desk.lang()));
    }

    private Map<String, String> says(Scenario loaded) {
        var voice = voice(loaded);
        var says = new LinkedHashMap<String, String>();
        loaded.nodes()
                .values()
                .forEach(n -> n.say().stream().findFirst().ifPresent(line -> says.put(n.id(), voice.say(line.text()))));
        return says;
    }

    private Map<String, String> replies(Scenario loaded) {
        var voice = voice(loaded);
        var replies = new LinkedHashMap<String, String>();
        loaded.nodes().values().forEach(n -> n.options().forEach(o -> replies.put(o.id(), voice.say(o.text()))));
        return replies;
    }
}
