package goodterms.yaml;

import goodterms.lang.Amounts;
import goodterms.lang.Lang;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The decimal an author meant by a number written as people write sums and shares: «186 000,00 руб.», 35%. */
final class MeantDecimal {

    private static final Pattern SHARE = Pattern.compile("([0-9]{1,9})(?:[.,]([0-9]{1,9}))?(%?)");

    private MeantDecimal() {}

    /** The author's own number in the form that reads; a sample where none can be made out. */
    static String of(String key, String text, int digits) {
        if (key.equals("amount")) {
            return Amounts.parse(Lang.EN, text)
                    .found()
                    .map(BigDecimal::toPlainString)
                    .orElse("480000.00");
        }
        var pct = key.endsWith("_pct");
        return share(text, pct)
                .map(BigDecimal::stripTrailingZeros)
                .filter(n -> n.scale() <= digits)
                .map(BigDecimal::toPlainString)
                .orElse(pct ? "18.5" : "0.35");
    }

    /** A part of the whole, also where it is told in percent. */
    private static Optional<BigDecimal> share(String text, boolean pct) {
        var typed = SHARE.matcher(text.replaceAll("[\\s\u00a0\u202f]", ""));
        if (!typed.matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(
                typed.group(1) + "." + Optional.ofNullable(typed.group(2)).orElse("0"));
        return Optional.of(typed.group(3).isEmpty() || pct ? value : value.movePointLeft(2));
    }
}
