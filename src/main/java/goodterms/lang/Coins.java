package goodterms.lang;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a currency is named and written: its unit, its hundredth, its sign, and whether English puts the sign first. */
record Coins(Forms unit, Forms hundredth, boolean feminineHundredth, String sign, boolean signFirst) {

    private static final Forms CENTS = Forms.of("цент", "цента", "центов", "cent", "cents");

    private static final Forms KOPECKS = Forms.of("копейка", "копейки", "копеек", "kopeck", "kopecks");

    private static final Map<String, Coins> KNOWN = Map.of(
            "RUB",
            new Coins(Forms.of("рубль", "рубля", "рублей", "rouble", "roubles"), KOPECKS, true, "₽", false),
            "BYN",
            new Coins(
                    Forms.of(
                            "белорусский рубль",
                            "белорусских рубля",
                            "белорусских рублей",
                            "Belarusian rouble",
                            "Belarusian roubles"),
                    KOPECKS,
                    true,
                    "BYN",
                    false),
            "KZT",
            new Coins(
                    Forms.of("тенге", "тенге", "тенге", "tenge", "tenge"),
                    Forms.of("тиын", "тиына", "тиынов", "tiyn", "tiyn"),
                    false,
                    "₸",
                    false),
            "EUR",
            new Coins(Forms.of("евро", "евро", "евро", "euro", "euros"), CENTS, false, "€", true),
            "USD",
            new Coins(Forms.of("доллар", "доллара", "долларов", "dollar", "dollars"), CENTS, false, "$", true),
            "GBP",
            new Coins(
                    Forms.of("фунт", "фунта", "фунтов", "pound", "pounds"),
                    Forms.of("пенс", "пенса", "пенсов", "penny", "pence"),
                    false,
                    "£",
                    true));

    private static final Map<String, Pattern> NAMES = Map.of(
            "BYN", Pattern.compile("byn|(?:бел\\p{L}*|belarus\\p{L}*)\\.?\\s*(?:руб\\p{L}*|r\\p{L}+)\\.?"),
            "RUB", Pattern.compile("₽|rub\\b|руб\\p{L}*\\.?|roubles?|rubles?|(?<=[\\d\\s.])р\\.?(?=\\s|$)"),
            "EUR", Pattern.compile("€|euros?\\b|eur\\b|евро"),
            "GBP", Pattern.compile("£|gbp|pounds?\\b|фунт\\p{L}*(?:\\s+стерлингов)?"),
            "USD", Pattern.compile("\\$|usd|dollars?\\b|долл\\p{L}*\\.?"),
            "KZT", Pattern.compile("₸|kzt|tenge|тенге|тг\\b"));

    private static final List<String> ORDER = List.of("BYN", "RUB", "EUR", "GBP", "USD", "KZT");

    static Optional<Coins> of(Currency currency) {
        return Optional.ofNullable(KNOWN.get(currency.getCurrencyCode()));
    }

    /** The currency a typed amount names, if it names one of those we know. */
    static Optional<Currency> named(String text) {
        var low = text.toLowerCase(Locale.ROOT);
        return ORDER.stream()
                .filter(code -> name(code).matcher(low).find())
                .findFirst()
                .map(Currency::getInstance);
    }

    /** The text without the names and signs of currencies. */
    static String strip(String text) {
        var rest = text;
        for (var code : ORDER) {
            rest = name(code).matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    private static Pattern name(String code) {
        return NAMES.getOrDefault(code, Pattern.compile("(?!)"));
    }
}
