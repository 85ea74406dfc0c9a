package goodterms.lang;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in figures: groups of three by a no-break space in Russian and a comma in English. */
final class Digits {

    static final char NO_BREAK = '\u00A0';

    private Digits() {}

    static String whole(Lang lang, long n) {
        return grouped(lang, new BigDecimal(n).toPlainString());
    }

    /** The amount with exactly two decimals, rounded half up. */
    static String money(Lang lang, BigDecimal amount) {
        var text = amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
        var dot = text.indexOf('.');
        return grouped(lang, text.substring(0, dot)) + decimalMark(lang) + text.substring(dot + 1);
    }

    private static String grouped(Lang lang, String digits) {
        var sign = digits.startsWith("-") ? "-" : "";
        var bare = digits.substring(sign.length());
        var out = new StringBuilder(sign);
        for (var i = 0; i < bare.length(); i++) {
            if (i > 0 && (bare.length() - i) % 3 == 0) {
                out.append(groupMark(lang));
            }
            out.append(bare.charAt(i));
        }
        return out.toString();
    }

    private static char groupMark(Lang lang) {
        return switch (lang) {
            case RU -> NO_BREAK;
            case EN -> ',';
        };
    }

    private static char decimalMark(Lang lang) {
        return switch (lang) {
            case RU -> ',';
            case EN -> '.';
        };
    }
}
