package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.cli.InstrumentCard.Way;
import goodterms.lang.Lang;
import goodterms.settlement.Instrument;
import goodterms.settlement.Instrument.Authority;
import goodterms.settlement.Term;
import goodterms.yaml.Bundled;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The terms of every instrument, as the guide lists them and as the program tells them. */
class TermsTest {

    private static final Map<Lang, String> GUIDES = Map.of(Lang.RU, "AUTHORING.ru.md", Lang.EN, "AUTHORING.md");

    @TempDir
    Path data = Path.of("");

    /** An instrument's row: what has to be given with its name, what is filled in, what may be added. */
    private static String row(Instrument instrument, Lang lang) {
        var ways = Arrays.stream(Way.values())
                .map(way -> instrument.terms().stream()
                        .filter(t -> Way.of(t) == way)
                        .map(t -> way == Way.GIVEN ? named(t, lang) : "`" + t.key() + "`")
                        .collect(Collectors.joining(way == Way.GIVEN ? ", " : " ")))
                .map(cell -> cell.isEmpty() ? "–" : cell)
                .toList();
        return "| `" + instrument.id() + "` " + instrument.name().in(lang) + " | " + String.join(" | ", ways) + " |";
    }

    private static String named(Term term, Lang lang) {
        return "`" + term.key() + "` " + term.label().in(lang);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theGuideListsTheTermsOfEveryInstrumentThatCanBeOffered(Lang lang) {
        var expected = Bundled.catalogue().instruments().stream()
                .filter(i -> i.authority() != Authority.SPECIALIST)
                .map(i -> row(i, lang))
                .toList();
        var listed = Worlds.file(Path.of("src/docs", GUIDES.get(lang)))
                .lines()
                .dropWhile(l -> !l.startsWith("| `promise_to_pay`"))
                .takeWhile(l -> l.startsWith("|"))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", listed));
    }

    @Test
    void anInstrumentIsExplainedWithItsTerms() {
        var en = Ran.with(data, "", "--lang=en", "explain", "promise_to_pay");
        assertEquals(0, en.code());
        assertEquals("""
                promise_to_pay  Confirmed promise to pay

                The client names amount, date and doer; we confirm by e-mail the same day.
                Fits when: forgotten or lost invoice, disorganised; stuck in internal approval;
                  signatory or key person away; payment, bank-details or cash-allocation error.
                An account manager offers it himself.

                You give:
                  pay_date    Payment date  2026-03-19

                Filled in, give it to change it:
                  amount      Amount  84600.00
                  doer        Who releases the payment  "…"
                  confirm_by  Confirmed via  email, edo_message, messenger_then_email

                May be added:
                  source      Out of which money  "…"
                  checkpoint  Next checkpoint  2026-03-19
                """, en.out());
        var ru = Ran.with(data, "", "--lang=ru", "explain", "PLEDGE").out();
        assertTrue(ru.contains("\nСправочная карточка: предлагает специалист.\n"), ru);
    }

    @Test
    void everyInstrumentIsExplainedInBothLanguages() {
        for (var instrument : Bundled.catalogue().instruments()) {
            for (var lang : Lang.values()) {
                var out = Ran.with(data, "", "--lang=" + lang.code(), "explain", instrument.id())
                        .out();
                var keys = instrument.terms().stream()
                        .map(t -> "  " + t.key() + " ")
                        .toList();
                assertTrue(keys.stream().allMatch(out::contains), out);
            }
        }
    }

    @Test
    void anUnknownWordIsToldWithTheNearest() {
        assertEquals(
                List.of(
                        "There is no code or instrument \"promise_to_pey\". Did you mean promise_to_pay?\n",
                        "Кода или инструмента «ничего» нет. Все коды: goodterms explain\n"),
                List.of(
                        Ran.with(data, "", "--lang=en", "explain", "promise_to_pey")
                                .err(),
                        Ran.with(data, "", "--lang=ru", "explain", "ничего").err()));
    }
}
