package goodterms.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The decimal an author meant by a number written as people write sums and shares: «186 000,00 руб.», 35%. */
final class MeantDecimal {

    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]{1,15})(?:\\.([0-9]{1,9}))?");
    private static final Pattern UNIT = Pattern.compile("\\p{Sc}|[\\p{L}.]{1,5}$");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u202f\u2009'’_\"“”„«»]");
    private static final int LONGEST = 40;

    private MeantDecimal() {}

    /** The author's own number in the form that reads; a sample where none can be made out. */
    static String of(String key, String text, int digits) {
        var pct = key.endsWith("_pct");
        var sum = key.equals("amount");
        return own(text, pct)
                .filter(n -> n.stripTrailingZeros().scale() <= digits)
                .map(n -> sum ? n.setScale(2) : n)
                .map(BigDecimal::toPlainString)
                .orElse(sum ? "480000.00" : pct ? "18.5" : "0.35");
    }

    private static Optional<BigDecimal> own(String text, boolean pct) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var bare = SPACE.matcher(text).replaceAll("");
        var percent = bare.endsWith("%");
        var number = percent
                ? bare.substring(0, bare.length() - 1)
                : UNIT.matcher(bare).replaceAll("");
        var read = NUMBER.matcher(pointed(number));
        if (!read.matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(read.group());
        return Optional.of(percent && !pct ? value.movePointLeft(2) : value);
    }

    /** A number with one point, or none: the last mark parts the decimals unless it parts the thousands. */
    private static String pointed(String number) {
        var last = Math.max(number.lastIndexOf(','), number.lastIndexOf('.'));
        if (last < 0) {
            return number;
        }
        var whole = number.substring(0, last);
        var rest = number.substring(last + 1);
        var mark = number.charAt(last);
        var thousands = whole.indexOf(mark) >= 0 || rest.length() == 3 && mark == ',' && !whole.matches("-?0");
        var head = whole.replaceAll("[.,]", "");
        return thousands ? head + rest : head + "." + rest;
    }
}
