package goodterms.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountsTest {

    private static final Currency RUB = Currency.getInstance("RUB");

    private static String sum(Lang lang, String amount, String code) {
        return Amounts.spoken(lang, new BigDecimal(amount), Currency.getInstance(code));
    }

    private static String words(Lang lang, String amount, String code) {
        return Amounts.words(lang, new BigDecimal(amount), Currency.getInstance(code));
    }

    @Test
    void sumsAreSpokenInTheRightForm() {
        assertEquals("84\u00A0600 рублей", sum(Lang.RU, "84600", "RUB"));
        assertEquals("2\u00A0622 рубля 60 копеек", sum(Lang.RU, "2622.60", "RUB"));
        assertEquals("1 рубль 1 копейка", sum(Lang.RU, "1.01", "RUB"));
        assertEquals("50 копеек", sum(Lang.RU, "0.5", "RUB"));
        assertEquals("12\u00A0500 евро", sum(Lang.RU, "12500", "EUR"));
        assertEquals("22 белорусских рубля", sum(Lang.RU, "22", "BYN"));
        assertEquals("84,600 roubles", sum(Lang.EN, "84600.00", "RUB"));
        assertEquals("2,622.60 roubles", sum(Lang.EN, "2622.6", "RUB"));
        assertEquals("1 pound", sum(Lang.EN, "1", "GBP"));
        assertEquals("500\u00A0CHF", sum(Lang.RU, "500", "CHF"));
    }

    @Test
    void figuresAlwaysHaveTwoDecimals() {
        var amount = new BigDecimal("84600");
        assertEquals("84\u00A0600,00\u00A0₽", Amounts.figures(Lang.RU, amount, RUB));
        assertEquals("84,600.00\u00A0RUB", Amounts.figures(Lang.EN, amount, RUB));
        assertEquals(
                "£1,234,567.80", Amounts.figures(Lang.EN, new BigDecimal("1234567.8"), Currency.getInstance("GBP")));
        assertEquals("-€5.00", Amounts.figures(Lang.EN, new BigDecimal("-5"), Currency.getInstance("EUR")));
        assertEquals("100,00\u00A0CHF", Amounts.figures(Lang.RU, new BigDecimal("100"), Currency.getInstance("CHF")));
    }

    @Test
    void sumsAreSpelledInTheRightGenderAndCase() {
        assertEquals("восемьдесят четыре тысячи шестьсот рублей 00 копеек", words(Lang.RU, "84600", "RUB"));
        assertEquals("один рубль 01 копейка", words(Lang.RU, "1.01", "RUB"));
        assertEquals("две тысячи шестьсот двадцать два рубля 60 копеек", words(Lang.RU, "2622.60", "RUB"));
        assertEquals("двадцать одна тысяча рублей 00 копеек", words(Lang.RU, "21000", "RUB"));
        assertEquals(
                "один миллион одиннадцать тысяч одиннадцать рублей 11 копеек", words(Lang.RU, "1011011.11", "RUB"));
        assertEquals("ноль рублей 50 копеек", words(Lang.RU, "0.50", "RUB"));
        assertEquals(
                "девятьсот девяносто девять триллионов один миллиард два миллиона пять евро 02 цента",
                words(Lang.RU, "999001002000005.02", "EUR"));
        assertEquals("eighty-four thousand six hundred roubles 00 kopecks", words(Lang.EN, "84600", "RUB"));
        assertEquals(
                "one million two hundred thirty-four thousand five hundred sixty-seven pounds 01 penny",
                words(Lang.EN, "1234567.01", "GBP"));
        assertEquals("five hundred CHF 25/100", words(Lang.EN, "500.25", "CHF"));
    }

    @Test
    void papersShowFiguresAndWords() {
        var amount = new BigDecimal("498936.99");
        assertEquals(
                "498\u00A0936 (четыреста девяносто восемь тысяч девятьсот тридцать шесть) рублей 99 копеек",
                Amounts.inFull(Lang.RU, amount, RUB));
        assertEquals(
                "498,936 (four hundred ninety-eight thousand nine hundred thirty-six) roubles 99 kopecks",
                Amounts.inFull(Lang.EN, amount, RUB));
    }

    @Test
    void sumsAreReadTheWayPeopleTypeThem() {
        for (var typed : List.of(
                "84600",
                "84 600",
                "84\u00A0600",
                "84,600",
                "84.600",
                "84 600,00",
                "84,600.00",
                "84.600,00",
                "84'600",
                "84,6 тыс",
                "84.6k",
                "84.6 тыс. руб.",
                "84,6 т.р.",
                "84 тысячи 600 рублей",
                "RUB 84,600.00",
                "84 600 ₽",
                "84600р.",
                "84 600 рублей 00 копеек",
                "0,0846 млн")) {
            assertEquals(
                    Optional.of(new BigDecimal("84600.00")),
                    Amounts.parse(Lang.RU, typed).found(),
                    typed);
        }
        assertEquals(
                Optional.of(new BigDecimal("84600.50")),
                Amounts.parse(Lang.EN, "84,600.50").found());
        assertEquals(
                Optional.of(new BigDecimal("84600.50")),
                Amounts.parse(Lang.RU, "84 600,5").found());
        assertEquals(
                Optional.of(new BigDecimal("2622.60")),
                Amounts.parse(Lang.RU, "2622 рубля 60 копеек").found());
        assertEquals(
                Optional.of(new BigDecimal("1500000.00")),
                Amounts.parse(Lang.RU, "1,5 млн").found());
        assertEquals(
                Optional.of(new BigDecimal("12.50")),
                Amounts.parse(Lang.EN, "£12.5").found());
    }

    @Test
    void whatIsNoSumIsRefusedWithAReason() {
        var positive = Phrase.of("Сумма должна быть больше нуля.", "The sum must be greater than zero.");
        assertEquals(Optional.of(positive), Amounts.parse(Lang.RU, "0").fault());
        assertEquals(Optional.of(positive), Amounts.parse(Lang.RU, "0,00 руб").fault());
        assertEquals(Optional.of(positive), Amounts.parse(Lang.EN, "-5").fault());
        assertEquals(
                Optional.of(Phrase.of("Напишите сумму.", "Type a sum.")),
                Amounts.parse(Lang.EN, "  ").fault());
        for (var typed : List.of(
                "сто",
                "12a",
                "1,2,3",
                "84 60",
                "12..5",
                "1.234.56",
                "84,6005",
                "1e5",
                "0x10",
                "5%",
                "9".repeat(70),
                "84 600 и ещё",
                "NaN",
                ",5.")) {
            assertTrue(Amounts.parse(Lang.RU, typed).fault().isPresent(), typed);
        }
        assertEquals(
                Optional.of(Phrase.of(
                        "Сумма слишком велика: не больше 999 триллионов.",
                        "The sum is too large: at most 999 trillion.")),
                Amounts.parse(Lang.RU, "1000000000000000").fault());
    }

    @Test
    void aCurrencyNamedInASumIsFound() {
        assertEquals(Optional.of(RUB), Amounts.currencyIn("84 600 руб."));
        assertEquals(Optional.of(Currency.getInstance("EUR")), Amounts.currencyIn("€500"));
        assertEquals(Optional.of(Currency.getInstance("USD")), Amounts.currencyIn("500 долларов"));
        assertEquals(Optional.of(Currency.getInstance("BYN")), Amounts.currencyIn("500 белорусских рублей"));
        assertEquals(Optional.empty(), Amounts.currencyIn("84 600"));
    }

    @Test
    void everySumSpokenOrWrittenIsReadBack() {
        for (var kopecks = 1L; kopecks < 10_000_000_000L; kopecks = kopecks * 3 + 7) {
            var amount = new BigDecimal(kopecks).movePointLeft(2).setScale(2);
            for (var lang : Lang.values()) {
                assertEquals(
                        Optional.of(amount),
                        Amounts.parse(lang, Amounts.figures(lang, amount, RUB)).found());
                assertEquals(
                        Optional.of(amount),
                        Amounts.parse(lang, Amounts.spoken(lang, amount, RUB)).found());
            }
        }
    }
}
