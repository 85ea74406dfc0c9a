package goodterms.cli;

import goodterms.debt.Money;
import goodterms.lang.Amounts;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Reading;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one fact of a debt as typed; what cannot stand is said at its field. */
final class FactReader {

    private static final Pattern DAYS = Pattern.compile("(\\d{1,5})\\s*(?:дн\\p{L}*|день|days?|d)?\\.?");

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*%?");

    private static final int LEAST_LETTERS = 3;

    private final Lang lang;

    FactReader(Lang lang) {
        this.lang = lang;
    }

    /** A sum in the currency of the debt. */
    Reading<Money> money(String typed, Currency currency) {
        var named = Amounts.currencyIn(typed).filter(other -> !other.equals(currency));
        if (named.isPresent()) {
            return Reading.unclear(Phrase.of(
                    "Долг в валюте %s, а сумма названа в %s.".formatted(currency, named.get()),
                    "The debt is in %s, but the sum is in %s.".formatted(currency, named.get())));
        }
        return switch (Amounts.parse(lang, typed)) {
            case Reading.Clear<BigDecimal> clear -> Reading.clear(new Money(clear.value(), currency));
            case Reading.Unclear<BigDecimal> unclear -> Reading.unclear(unclear.why());
        };
    }

    static Reading<Integer> days(String typed, int most) {
        var m = DAYS.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (m.matches() && Integer.parseInt(m.group(1)) <= most) {
            return Reading.clear(Integer.valueOf(m.group(1)));
        }
        return Reading.unclear(Phrase.of(
                "Нужно целое число дней, от 0 до %d.".formatted(most),
                "A whole number of days is needed, 0 to %d.".formatted(most)));
    }

    static Reading<BigDecimal> percent(String typed) {
        var m = PERCENT.matcher(typed.strip());
        return m.matches() && new BigDecimal(m.group(1).replace(',', '.')).compareTo(BigDecimal.valueOf(100)) <= 0
                ? Reading.clear(new BigDecimal(m.group(1).replace(',', '.')))
                : Reading.unclear(Phrase.of(
                        "Нужен процент от 0 до 100, например 0,1.",
                        "A percentage from 0 to 100 is needed, such as 0.1."));
    }

    static Reading<Currency> currency(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .filter(c -> c.getCurrencyCode().equals(code))
                .findFirst()
                .map(Reading::clear)
                .orElseGet(() -> Reading.unclear(Phrase.of(
                        "Валюта пишется кодом: RUB, EUR, GBP, USD.", "A currency is a code: RUB, EUR, GBP, USD.")));
    }

    /** One of a list: by its word, its name in either language, an unmistakable beginning of that, or its number where shown. */
    static <T> Reading<T> oneOf(
            String typed, List<T> all, Function<T, String> word, Function<T, Phrase> name, boolean numbered) {
        var low = typed.strip().toLowerCase(Locale.ROOT);
        if (numbered && low.matches("[0-9]{1,2}")) {
            var place = Integer.parseInt(low) - 1;
            return place >= 0 && place < all.size() ? Reading.clear(all.get(place)) : unclear(all, word, name, true);
        }
        var exact = all.stream()
                .filter(t -> word.apply(t).equals(low) || names(name.apply(t)).contains(low))
                .findFirst();
        if (exact.isPresent()) {
            return Reading.clear(exact.get());
        }
        var begun = all.stream()
                .filter(t -> low.length() >= LEAST_LETTERS
                        && (word.apply(t).startsWith(low)
                                || names(name.apply(t)).stream().anyMatch(n -> n.startsWith(low))))
                .toList();
        return begun.size() == 1 ? Reading.clear(begun.getFirst()) : unclear(all, word, name, numbered);
    }

    private static <T> Reading<T> unclear(
            List<T> all, Function<T, String> word, Function<T, Phrase> name, boolean numbered) {
        if (numbered) {
            return Reading.unclear(Phrase.of(
                    "Назовите номер от 1 до %d или слово из списка.".formatted(all.size()),
                    "Give a number from 1 to %d, or a word of the list.".formatted(all.size())));
        }
        return Reading.unclear(Phrase.each(lang -> {
            var words = all.stream()
                    .map(t -> word.apply(t) + " (" + name.apply(t).in(lang) + ")")
                    .collect(Collectors.joining("; "));
            return (lang == Lang.RU ? "Выберите одно: " : "Choose one of: ") + words + ".";
        }));
    }

    private static List<String> names(Phrase name) {
        return Arrays.stream(Lang.values())
                .map(l -> name.in(l).toLowerCase(Locale.ROOT))
                .toList();
    }
}
