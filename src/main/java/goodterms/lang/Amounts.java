package goodterms.lang;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/** Sums of money as they are said aloud, written in figures, spelled out in words, and typed by people. */
public final class Amounts {

    private Amounts() {}

    /** As in speech: «2 622 рубля 60 копеек», "2,622.60 roubles"; whole sums without decimals, other currencies by code. */
    public static String spoken(Lang lang, BigDecimal amount, Currency currency) {
        var sum = amount.setScale(2, RoundingMode.HALF_UP);
        var coins = Coins.of(currency);
        if (coins.isEmpty()) {
            return plain(lang, sum) + Digits.NO_BREAK + currency.getCurrencyCode();
        }
        return switch (lang) {
            case RU -> russian(sum, coins.get());
            case EN -> plain(lang, sum) + " " + english(sum, coins.get().unit());
        };
    }

    /** As in a table: «84 600,00 ₽», "84,600.00 RUB", "£84,600.00". */
    public static String figures(Lang lang, BigDecimal amount, Currency currency) {
        var digits = Digits.money(lang, amount);
        var code = currency.getCurrencyCode();
        var sign = Coins.of(currency).map(Coins::sign).orElse(code);
        return switch (lang) {
            case RU -> digits + Digits.NO_BREAK + sign;
            case EN ->
                Coins.of(currency).filter(Coins::signFirst).isPresent()
                        ? signFirst(sign, digits)
                        : digits + Digits.NO_BREAK + code;
        };
    }

    /** Spelled out: «две тысячи шестьсот двадцать два рубля 60 копеек»; up to 999 trillions. */
    public static String words(Lang lang, BigDecimal amount, Currency currency) {
        return SumInWords.spelled(lang, amount, currency);
    }

    /** As papers want it: «2 622 (две тысячи шестьсот двадцать два) рубля 60 копеек». */
    public static String inFull(Lang lang, BigDecimal amount, Currency currency) {
        return SumInWords.inFull(lang, amount, currency);
    }

    /** Reads a typed sum: 84600, «84 600,50», "84,600.50", «84,6 тыс», "84.6k"; zero, negatives and nonsense are refused. */
    public static Reading<BigDecimal> parse(Lang lang, String text) {
        return TypedAmount.read(text);
    }

    /** The currency a typed sum names by word, sign or code, if any. */
    public static Optional<Currency> currencyIn(String text) {
        return Coins.named(text);
    }

    private static String russian(BigDecimal sum, Coins coins) {
        var whole = sum.toBigInteger().longValue();
        var cents = cents(sum);
        var units = Plurals.count(Lang.RU, whole, coins.unit());
        if (cents == 0) {
            return units;
        }
        var rest = Plurals.count(Lang.RU, cents, coins.hundredth());
        return whole == 0 ? sign(sum) + rest : units + " " + rest;
    }

    private static String english(BigDecimal sum, Forms unit) {
        return sum.abs().compareTo(BigDecimal.ONE) == 0 ? unit.enOne() : unit.enOther();
    }

    private static String plain(Lang lang, BigDecimal sum) {
        return cents(sum) == 0 ? Digits.whole(lang, sum.toBigInteger().longValue()) : Digits.money(lang, sum);
    }

    private static String signFirst(String sign, String digits) {
        return digits.startsWith("-") ? "-" + sign + digits.substring(1) : sign + digits;
    }

    private static String sign(BigDecimal sum) {
        return sum.signum() < 0 ? "-" : "";
    }

    static int cents(BigDecimal sum) {
        return sum.abs().remainder(BigDecimal.ONE).movePointRight(2).intValue();
    }
}
