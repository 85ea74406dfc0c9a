package goodterms.lang;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a sum of money the way people type it, in either language's habits. */
final class TypedAmount {

    private static final int LONGEST = 60;

    private static final BigDecimal LIMIT = new BigDecimal("1000000000000000");

    private static final String NUMBER = "\\d(?:[\\d.,' ]*\\d)?";

    private static final String MILLION = "(?<million>(?:млн|mln|mn|m|миллион\\p{L}*|millions?)\\.?)";

    private static final String THOUSAND = "(?<thousand>(?:тыс\\p{L}*|т|k|к|thousands?)\\.?)";

    private static final String REST = "(?<rest>(?<!\\d)\\d{1,3})";

    private static final String KOPECKS = "(?:коп\\p{L}*\\.?|kopecks?|cents?|pence|цент\\p{L}*|пенс\\p{L}*)";

    private static final String CENTS = "(?:(?<!\\d)(?<cents>\\d{1,2})\\s*" + KOPECKS + ")";

    private static final String WHOLE =
            "(?:(?<number>" + NUMBER + ")\\s*(?:" + MILLION + "|" + THOUSAND + ")?\\s*" + REST + "?)";

    private static final Pattern SUM = Pattern.compile(WHOLE + "??\\s*" + CENTS + "?");

    private static final Phrase NOT_A_SUM = Phrase.of(
            "Это не похоже на сумму. Напишите её числом, например 84 600 или 84 600,50.",
            "This does not look like a sum. Type it as a number, such as 84,600 or 84,600.50.");

    private static final Phrase NOT_POSITIVE =
            Phrase.of("Сумма должна быть больше нуля.", "The sum must be greater than zero.");

    private static final Phrase TOO_BIG =
            Phrase.of("Сумма слишком велика: не больше 999 триллионов.", "The sum is too large: at most 999 trillion.");

    private static final Phrase NO_SUM = Phrase.of("Напишите сумму.", "Type a sum.");

    private TypedAmount() {}

    static Reading<BigDecimal> read(String text) {
        var tidy = tidy(text);
        if (tidy.isEmpty()) {
            return Reading.unclear(NO_SUM);
        }
        if (tidy.length() > LONGEST) {
            return Reading.unclear(NOT_A_SUM);
        }
        if (tidy.matches("[-−–]\\s*\\d.*")) {
            return Reading.unclear(NOT_POSITIVE);
        }
        return value(tidy).map(TypedAmount::bounded).orElseGet(() -> Reading.unclear(NOT_A_SUM));
    }

    private static Reading<BigDecimal> bounded(BigDecimal sum) {
        if (sum.signum() <= 0) {
            return Reading.unclear(NOT_POSITIVE);
        }
        return sum.compareTo(LIMIT) >= 0 ? Reading.unclear(TOO_BIG) : Reading.clear(sum);
    }

    private static String tidy(String text) {
        var low = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        var spaced = low.toLowerCase(Locale.ROOT).replaceAll("[\\u00A0\\u202F\\u2009\\s]+", " ");
        return Coins.strip(spaced).replaceAll("\\s+", " ").strip();
    }

    private static Optional<BigDecimal> value(String tidy) {
        var m = SUM.matcher(tidy);
        if (!m.matches()) {
            return Optional.empty();
        }
        var scale = m.group("million") != null ? 6 : m.group("thousand") != null ? 3 : 0;
        if (scale != 3 && m.group("rest") != null) {
            return Optional.empty();
        }
        var rest = m.group("rest") == null ? BigDecimal.ZERO : new BigDecimal(m.group("rest"));
        var cents = m.group("cents") == null ? BigDecimal.ZERO : new BigDecimal(m.group("cents")).movePointLeft(2);
        var number = Optional.ofNullable(m.group("number")).orElse("0");
        return number(number, scale > 0)
                .map(n -> n.movePointRight(scale).add(rest).add(cents))
                .filter(n -> n.stripTrailingZeros().scale() <= 2)
                .map(n -> n.setScale(2, RoundingMode.UNNECESSARY));
    }

    /** One mark before at most two last digits, or before a multiplier, is decimal; every other mark must part threes. */
    private static Optional<BigDecimal> number(String typed, boolean multiplied) {
        var mark = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
        var after = typed.length() - mark - 1;
        var decimal = mark > 0 && (after <= 2 || multiplied && lone(typed, mark) || mixed(typed, mark));
        var whole = decimal ? typed.substring(0, mark) : typed;
        var fraction = decimal ? typed.substring(mark + 1) : "";
        if (decimal && whole.indexOf(typed.charAt(mark)) >= 0) {
            return Optional.empty();
        }
        if (!fraction.matches("\\d*") || !whole.matches("\\d+|\\d{1,3}([., '])\\d{3}(?:\\1\\d{3})*")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(whole.replaceAll("\\D", "") + (fraction.isEmpty() ? "" : "." + fraction)));
    }

    private static boolean lone(String typed, int mark) {
        return typed.indexOf(typed.charAt(mark)) == mark;
    }

    private static boolean mixed(String typed, int mark) {
        var other = typed.charAt(mark) == '.' ? ',' : '.';
        return lone(typed, mark) && typed.indexOf(other) >= 0;
    }
}
