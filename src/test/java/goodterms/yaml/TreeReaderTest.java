package goodterms.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.yaml.Tree.Mapping;
import goodterms.yaml.Tree.Scalar;
import goodterms.yaml.Tree.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeReaderTest {

    private static Mapping read(String text) {
        var read = TreeReader.read("f", text);
        assertEquals(List.of(), read.problems());
        return (Mapping) read.value().orElseThrow();
    }

    private static Place at(int line, int column, int end) {
        return new Place("f", line, column, line, end);
    }

    private static List<String> codes(String text) {
        return TreeReader.read("f", text).problems().stream()
                .map(p -> p.code() + " " + p.place().line() + ":" + p.place().column())
                .toList();
    }

    @Test
    void placesCountUtf16Units() {
        var tree = read("😀: { x: 1, y: \"a😀\" }\n");
        assertEquals(at(1, 1, 3), tree.entries().getFirst().keyPlace());
        var inner = (Mapping) tree.entries().getFirst().value();
        assertEquals(
                new Scalar("1", Style.PLAIN, at(1, 10, 11)),
                inner.entries().get(0).value());
        assertEquals(
                new Scalar("a😀", Style.QUOTED, at(1, 16, 21)),
                inner.entries().get(1).value());
    }

    @Test
    void stylesAreKept() {
        var tree = read("a: no\nb: 'no'\nc: |\n  no\nd:\n");
        assertEquals(
                List.of(Style.PLAIN, Style.QUOTED, Style.BLOCK, Style.PLAIN),
                tree.entries().stream().map(e -> ((Scalar) e.value()).style()).toList());
        assertTrue(((Scalar) tree.entries().get(3).value()).absent());
    }

    @Test
    void markupIsToldAndNothingIsExpanded() {
        assertEquals(List.of("GT-Y3 1:4"), codes("a: &x 1\n"));
        assertEquals(List.of("GT-Y3 1:4"), codes("a: &x { b: 1 }\n"));
        assertEquals(List.of("GT-Y3 1:4", "GT-Y3 2:4"), codes("a: &x [1]\nb: *x\n"));
        assertEquals(List.of("GT-Y3 1:1"), codes("&x a: 1\n"));
        assertEquals(List.of("GT-Y3 1:4"), codes("a: !!str 1\n"));
        assertEquals(List.of("GT-Y3 1:1"), codes("<<: { a: 1 }\n"));
        assertEquals(List.of("GT-Y2 2:1"), codes("a: 1\na: 2\n"));
        assertEquals(List.of("GT-Y4 3:1"), codes("a: 1\n---\nb: 2\n"));
        assertEquals(List.of("GT-Y6 1:1"), codes("# nothing\n"));
    }

    @Test
    void hostileFilesAreBounded() {
        assertEquals(List.of("GT-Y5 1:1"), codes("x".repeat(TreeReader.LARGEST + 1)));
        assertEquals(
                "GT-Y5",
                TreeReader.read("f", "[".repeat(100_000)).problems().getFirst().code());
        assertEquals(
                "GT-Y5",
                TreeReader.read("f", "a:\n" + deep(200)).problems().getFirst().code());
        var wide = "a: [" + "😀, ".repeat(100_000) + "]";
        assertEquals(
                List.of(),
                TreeReader.read("f", wide).problems().stream()
                        .map(Problem::code)
                        .toList());
    }

    @Test
    void charactersOfTwoUnitsMayStandAnywhere() {
        for (var shift = 0; shift < 40; shift++) {
            var text = "a: \"" + "x".repeat(1000 + shift) + "😀".repeat(2000) + "\"\n";
            assertEquals(
                    1000 + shift + 4000,
                    ((Scalar) read(text).entries().getFirst().value()).text().length());
        }
        assertEquals(List.of(), codes("a: \"\uD83D\"\nb: \"\uDE00\"\n"));
    }

    private static String deep(int levels) {
        var text = new StringBuilder();
        for (var n = 1; n < levels; n++) {
            text.append(" ".repeat(n)).append("k:\n");
        }
        return text.append(" ".repeat(levels)).append("v: 1\n").toString();
    }
}
