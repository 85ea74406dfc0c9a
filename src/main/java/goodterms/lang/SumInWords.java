package goodterms.lang;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** A sum of money spelled out for a paper, in the right case and gender. */
final class SumInWords {

    private static final long LIMIT = 1_000_000_000_000_000L;

    private SumInWords() {}

    static String spelled(Lang lang, BigDecimal amount, Currency currency) {
        var sum = checked(amount);
        return number(lang, sum) + " " + tail(lang, sum, currency);
    }

    static String inFull(Lang lang, BigDecimal amount, Currency currency) {
        var sum = checked(amount);
        return Digits.whole(lang, sum.longValue()) + " (" + number(lang, sum) + ") " + tail(lang, sum, currency);
    }

    private static BigDecimal checked(BigDecimal amount) {
        var sum = amount.setScale(2, RoundingMode.HALF_UP);
        if (sum.signum() < 0 || sum.compareTo(BigDecimal.valueOf(LIMIT)) >= 0) {
            throw new IllegalArgumentException("a sum in words is 0 to 999 trillions: " + amount);
        }
        return sum;
    }

    private static String tail(Lang lang, BigDecimal sum, Currency currency) {
        var cents = Amounts.cents(sum);
        var two = cents < 10 ? "0" + cents : Integer.toString(cents);
        return Coins.of(currency)
                .map(c -> Plurals.form(lang, sum.longValue(), c.unit())
                        + " "
                        + two
                        + " "
                        + Plurals.form(lang, cents, c.hundredth()))
                .orElse(currency.getCurrencyCode() + " " + two + "/100");
    }

    private static String number(Lang lang, BigDecimal sum) {
        var n = sum.longValue();
        var scales = NumberWords.of(lang).scales();
        if (n == 0) {
            return NumberWords.of(lang).zero();
        }
        List<String> words = new ArrayList<>();
        var unit = LIMIT / 1000;
        for (var power = 4; power >= 0; power--) {
            var group = (int) (n / unit % 1000);
            if (group > 0) {
                words.addAll(NumberWords.of(lang).group(group, power == 1));
                if (power > 0) {
                    words.add(Plurals.form(lang, group, scales.get(power - 1)));
                }
            }
            unit /= 1000;
        }
        return String.join(" ", words);
    }
}
