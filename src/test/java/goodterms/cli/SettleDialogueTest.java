package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.console.Wire;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A debt settled by whoever sits at the terminal: what is left out is asked for, line by line. */
class SettleDialogueTest {

    @TempDir
    Path data = Path.of("");

    private final List<String> shown = new ArrayList<>();

    /** Somebody types these lines, then leaves. */
    private Wire typing(String... lines) {
        Queue<String> left = new ArrayDeque<>(List.of(lines));
        return new Wire() {
            @Override
            public void show(List<Row> rows) {
                rows.forEach(row -> shown.add(row.text().replace('\u00A0', ' ')));
            }

            @Override
            public Typed read(Prompt prompt) {
                shown.add("? " + prompt.label().replace('\u00A0', ' ').strip());
                var line = left.poll();
                return line == null ? new Typed.End() : new Typed.Line(line);
            }

            @Override
            public boolean live() {
                return true;
            }
        };
    }

    private Settlement settlement(Wire wire, Optional<String> amount) {
        var nowhere = new PrintStream(PrintStream.nullOutputStream());
        var world = new World(
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                Map.of(),
                data,
                data,
                Optional.empty(),
                Locale.ROOT,
                true);
        var desk = new Desk(world, new Globals(), Lang.RU, new PackedEngine());
        Optional<String> none = Optional.empty();
        var given = new SettleFacts.Given(none, amount, none, none, none, none, none, none, none, none);
        var names = new Settlement.Names(none, none, none, none, none);
        return new Settlement(desk, new Questions(wire, Lang.RU), given, names, LocalDate.of(2026, 2, 19));
    }

    private static Settlement.Wanted nothing() {
        return new Settlement.Wanted(Optional.empty(), Optional.empty());
    }

    private List<String> questions() {
        return shown.stream().filter(line -> line.startsWith("? ")).toList();
    }

    @Test
    void everyMissingFactAndTermIsAskedForUntilItIsRight() {
        var wire = typing(
                "13", "1", "", "-5", "5", "", "", "Линия", "Колосок", "", "1", "", "31.02", "21.02", "24.02", "Лапина",
                "", "");

        assertEquals(0, settlement(wire, Optional.of("84600")).settle(nothing()));
        assertEquals(
                List.of(
                        "? Почему клиент не платит:",
                        "? Почему клиент не платит:",
                        "? Чьё право [ru]:",
                        "? Дней просрочки:",
                        "? Дней просрочки:",
                        "? Сколько дней просит клиент [0]:",
                        "? Что мешает платежу [ничего]:",
                        "? Наша компания (Enter — пробел в документе):",
                        "? Компания клиента (Enter — пробел в документе):",
                        "? С кем договариваемся (Enter — пробел):",
                        "? Инструмент (номер или название):",
                        "? Сумма [84 600 рублей]:",
                        "? Дата платежа:",
                        "? Дата платежа:",
                        "? Дата платежа:",
                        "? Кто проводит платёж:",
                        "? Чем подтверждаем [письмо по электронной почте]:",
                        "? Enter — записать, номер — исправить строку, /отмена — передумать:"),
                questions());
        assertTrue(
                shown.contains("1. К оплате: 84 600 (восемьдесят четыре тысячи шестьсот) рублей 00 копеек."), text());
    }

    @Test
    void leavingWritesNothing() {
        var left = settlement(typing("1", "ru", "5"), Optional.of("84600"));
        var trouble = assertThrows(Trouble.class, () -> left.settle(nothing()));

        assertEquals(0, trouble.code());
        assertEquals("Остановлено, ничего не записано.", trouble.words().in(Lang.RU));
        assertEquals("? Сколько дней просит клиент [0]:", shown.getLast());
    }

    private String text() {
        return String.join("\n", shown);
    }
}
