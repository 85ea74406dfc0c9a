package goodterms.settlement.exhibits;

import goodterms.lang.Amounts;
import goodterms.lang.Lang;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sums of a paper: read from its figures, and compared with its words. */
final class Figures {

    private static final Currency ANY = Currency.getInstance("RUB");

    private static final Pattern COINS =
            Pattern.compile("(?:руб|коп|евро|долл|фунт|цент|roub|rub|kop|euro|doll|pound|penc|cents).*|[0-9].*");

    private static final Pattern TOO_LONG = Pattern.compile("[0-9]{15,}");

    private Figures() {}

    /** Every sum that a pattern finds, by any of its named groups. */
    static List<BigDecimal> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(found -> named(found).limit(1))
                .map(Figures::amount)
                .toList();
    }

    private static Stream<String> named(MatchResult found) {
        return found.namedGroups().values().stream().sorted().map(found::group).filter(Objects::nonNull);
    }

    static BigDecimal total(List<BigDecimal> sums) {
        return sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a whole sum in figures is another than the words say; words of either language. */
    static boolean differ(String figures, String words) {
        var whole = amount(figures).toBigInteger().toString();
        if (TOO_LONG.matcher(whole).matches()) {
            return true;
        }
        var lang = words.codePoints().anyMatch(c -> c >= 'а' && c <= 'я') ? Lang.RU : Lang.EN;
        return !bare(words).equals(bare(Amounts.words(lang, new BigDecimal(whole), ANY)));
    }

    /** The words of the number alone: without coins, hyphens, the English «and», and one before a Russian thousand. */
    private static String bare(String words) {
        var plain = words.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('-', ' ');
        return COINS.matcher(plain)
                .replaceFirst("")
                .replaceAll("\\band\\b", " ")
                .replaceFirst("^\\s*(?:одна (?=тысяча)|один (?=миллион))", "")
                .replaceAll("[^\\p{L}]", "");
    }

    /** Two digits after the last mark are hundredths; every other mark parts thousands. */
    private static BigDecimal amount(String figures) {
        var hundredths = figures.matches(".*[.,][0-9]{2}");
        var digits = figures.replaceAll("[^0-9]", "");
        return new BigDecimal(digits).movePointLeft(hundredths ? 2 : 0);
    }
}
