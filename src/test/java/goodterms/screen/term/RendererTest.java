package goodterms.screen.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import goodterms.screen.frame.Frame;
import goodterms.screen.frame.Pane;
import goodterms.screen.frame.Style;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What reaches a terminal: only what changed, and in the end always the whole picture. */
class RendererTest {

    private static final String[] WORDS = {"Давайте", "вместе", "x", "  ", "漢字", "«₽»", "──", "должны", "a b c"};

    @Test
    void writingTheDifferenceGivesWhatDrawingAnewGives() {
        var random = new Random(11);
        var size = new TerminalSize(40, 12);
        var step = new DefaultVirtualTerminal(size);
        var renderer = new Renderer(step, Palette.of(Theme.AUTO, Depth.SIXTEEN));
        for (var round = 0; round < 300; round++) {
            if (random.nextInt(20) == 0) {
                size = new TerminalSize(10 + random.nextInt(60), 3 + random.nextInt(20));
                step.setTerminalSize(size);
            }
            var frame = random(size, random);
            renderer.show(frame);
            var whole = new DefaultVirtualTerminal(size);
            new Renderer(whole, Palette.of(Theme.AUTO, Depth.SIXTEEN)).show(frame);
            assertEquals(shown(whole), shown(step), "round " + round);
        }
    }

    private static Frame random(TerminalSize size, Random random) {
        var frame = new Frame(size.getColumns(), size.getRows());
        var pane = Pane.of(frame);
        for (var i = 0; i < 12; i++) {
            pane.put(
                    random.nextInt(size.getColumns()),
                    random.nextInt(size.getRows()),
                    WORDS[random.nextInt(WORDS.length)],
                    Style.values()[random.nextInt(Style.values().length)]);
        }
        pane.cursor(random.nextInt(size.getColumns()), random.nextInt(size.getRows()));
        return frame;
    }

    private static List<String> shown(DefaultVirtualTerminal terminal) {
        var size = terminal.getTerminalSize();
        var lines = new ArrayList<String>();
        for (var y = 0; y < size.getRows(); y++) {
            var line = new StringBuilder();
            for (var x = 0; x < size.getColumns(); x++) {
                var cell = terminal.getCharacter(x, y);
                line.append(cell.getCharacterString())
                        .append(cell.getForegroundColor())
                        .append(cell.getModifiers());
            }
            lines.add(line.toString());
        }
        lines.add(terminal.getCursorPosition().toString());
        return lines;
    }

    @Test
    void aLetterTypedCostsAFewBytes() {
        var out = new ByteArrayOutputStream();
        var renderer = new Renderer(new WireTerminal(out), Palette.of(Theme.DARK, Depth.TRUE));
        renderer.show(typed("Давайте вмест"));
        out.reset();
        renderer.show(typed("Давайте вместе"));
        assertTrue(out.size() < 60, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFrameGoesOutInOnePieceWithoutNulBytes() {
        var out = new ByteArrayOutputStream();
        new Renderer(new WireTerminal(out), Palette.of(Theme.AUTO, Depth.SIXTEEN)).show(typed("«Да» — 1 200 000 ₽ 🙂"));
        var sent = out.toString(StandardCharsets.UTF_8);
        assertTrue(sent.startsWith("\u001b[?2026h") && sent.endsWith("\u001b[?2026l"));
        assertEquals(1, sent.split("2026h", -1).length - 1);
        assertFalse(sent.contains("\0"));
        assertTrue(sent.contains("«Да» — 1 200 000 ₽ 🙂"));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void withoutColoursNoneIsSent(Theme theme) {
        var out = new ByteArrayOutputStream();
        var renderer = new Renderer(new WireTerminal(out), Palette.of(theme, Depth.NONE));
        var frame = new Frame(20, Style.values().length);
        for (var style : Style.values()) {
            Pane.of(frame).put(0, style.ordinal(), style.name(), style);
        }
        renderer.show(frame);
        assertFalse(
                out.toString(StandardCharsets.UTF_8).matches("(?s).*\u001b\\[(2|3[0-8]|4[0-8]|9[0-7])(;[0-9;]+)?m.*"));
    }

    private static Frame typed(String text) {
        var frame = new Frame(60, 4);
        var at = Pane.of(frame).put(3, 2, text, Style.PLAIN);
        Pane.of(frame).cursor(at, 2);
        return frame;
    }
}
