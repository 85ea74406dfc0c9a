package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Generated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphTest {

    @TempDir
    Path here = Path.of("");

    private Ran ran(String lang, String... words) {
        var all = Stream.concat(Stream.of("--lang", lang), Arrays.stream(words)).toArray(String[]::new);
        return Ran.at(here, here.resolve("data"), Map.of(), "", all);
    }

    @BeforeEach
    void aSmallScenario() throws IOException {
        Files.writeString(here.resolve("small.yaml"), Generated.scenario(3));
    }

    /** Shares are those of the simulated managers; the map is looked at without them. */
    private static String shapes(String map) {
        return map.replaceAll("[0-9]+\u00a0?%", "N%");
    }

    @Test
    void theTreeNamesEveryNodeOnceWithItsWaysOn() {
        var tree = ran("en", "graph", "small.yaml", "--runs", "5");

        assertEquals(0, tree.code(), tree.err());
        assertEquals(
                List.of(
                        "n0  N%  (start)",
                        " ● ask0  N%  → n1",
                        "   n1  N%",
                        "    ● ask1  N%  → n2",
                        "      n2  N%",
                        "       ● ask2  N%  → n0",
                        "       ◐ state2  N%  → n2",
                        "       ○ wait2  N%  → n1",
                        "    ◐ state1  N%  → n1",
                        "    ○ wait1  N%  → n0",
                        " ◐ state0  N%  → n0",
                        " ○ wait0  N%  → n2",
                        "done  N%  (after a yes, after refusals, patience gone, nothing agreed)"),
                shapes(tree.out()).lines().sorted(GraphTest::startFirst).toList());
    }

    /** The nodes a call may begin in stand in the order of the file. */
    private static int startFirst(String one, String other) {
        return Boolean.compare(one.startsWith("done"), other.startsWith("done"));
    }

    @Test
    void aScreenReaderIsToldTheRatingInWords() {
        var tree = ran("ru", "graph", "small.yaml", "--runs", "5", "--plain", "--around", "n1", "--depth", "0");

        assertEquals(
                List.of(
                        "n1  N%",
                        " лучший: ask1  N%  -> n2", " годится: state1  N%  -> n1", " слабый: wait1  N%  -> n0"),
                shapes(tree.out()).lines().toList());
    }

    @Test
    void mermaidAndDotHoldTheSameWays() {
        var mermaid =
                ran("en", "graph", "small.yaml", "--runs", "5", "--mermaid").out();
        var dot = ran("en", "graph", "small.yaml", "--runs", "5", "--dot").out();

        assertTrue(mermaid.startsWith("flowchart LR\n"), mermaid);
        assertTrue(shapes(mermaid).contains("  n_n0 -->|\"ask0 N%\"| n_n1\n"), mermaid);
        assertTrue(shapes(mermaid).contains("  n_done([\"done: nothing agreed  N%\"])\n"), mermaid);
        assertEquals(9, mermaid.lines().filter(l -> l.contains("-->")).count());
        assertEquals(9, mermaid.lines().filter(l -> l.contains("linkStyle")).count());
        assertTrue(shapes(dot).contains("  n0 -> n1 [label=\"ask0 N%\", color=\"#1a7f37\", penwidth="), dot);
        assertEquals(9, dot.lines().filter(l -> l.contains(" -> ")).count());
    }

    @Test
    void thePageNeedsNothingBesideItAndIsWellFormed() throws Exception {
        Files.writeString(
                here.resolve("small.yaml"),
                Generated.scenario(3)
                        .replace(
                                "Большой сценарий",
                                "Большой <b>{picture}</b>".replace("{", "(").replace("}", ")")));
        var ran = ran("ru", "graph", "small.yaml", "--runs", "5", "--to", "map.html");

        assertEquals(0, ran.code(), ran.err());
        var page = Files.readString(here.resolve("map.html"));
        assertTrue(page.contains("<h1>Большой &lt;b&gt;(picture)&lt;/b&gt;</h1>"), page);
        assertTrue(page.contains("<a href=\"#n_n0\">К началу</a>"), page);
        assertTrue(page.contains("default-src 'none'"), page);
        assertFalse(
                Pattern.compile("src=|href=\"[^#]|@import|url\\(|<script")
                        .matcher(page)
                        .find(),
                page);
        var svg = page.substring(page.indexOf("<svg"), page.indexOf("</svg>") + 6);
        var picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertEquals(9, picture.getElementsByTagName("polyline").getLength());
        assertEquals(4 + 9, picture.getElementsByTagName("g").getLength() - 9);
    }

    @Test
    void whatCheckSaysOfANodeIsMarkedThere() throws IOException {
        Files.writeString(
                here.resolve("marked.yaml"),
                Generated.scenario(3).replace("en: \"We wait, @1.\"", "x").replace("Ждём, 1.", "We wait, 1."));

        var tree = ran("en", "graph", "marked.yaml", "--runs", "5", "--around", "n1", "--depth", "0");

        assertEquals("n1  N%  ⚠ 1", shapes(tree.out()).lines().toList().getFirst());
    }

    @Test
    void anUnknownNodeAndAFileThatIsThereAreTold() throws IOException {
        Files.writeString(here.resolve("map.svg"), "mine");

        assertEquals(
                new Ran(2, "", "There is no node \"n9\". Did you mean n0?\n"),
                ran("en", "graph", "small.yaml", "--around", "n9"));
        var taken = ran("en", "graph", "small.yaml", "--runs", "1", "--to", "map.svg");
        assertEquals(3, taken.code());
        assertTrue(taken.err().contains("is already there. Name another or add --force."), taken.err());
        assertEquals("mine", Files.readString(here.resolve("map.svg")));
    }
}
