package goodterms.settlement.offers;

import goodterms.debt.Money;
import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Reading;
import goodterms.settlement.Payment;
import goodterms.settlement.Term;
import goodterms.settlement.TermValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Understands what was typed into one field, by the kind of its value; the rules of the field are not judged here. */
final class Fields {

    private static final int LONGEST = 400;

    private static final int MOST_ITEMS = 24;

    private static final List<String> YES = List.of("да", "yes", "true", "y", "д", "+", "1");

    private static final List<String> NO = List.of("нет", "no", "false", "n", "н", "-", "0");

    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,6}(?:[.,]\\d{1,4})?)\\s*(?:%|процент\\p{L}*|per cent|percent|дн\\p{L}*|день|days?)?");

    private static final Phrase TOO_LONG =
            Phrase.of("Слишком длинно: сократите до 400 знаков.", "Too long: keep it to 400 characters.");

    private static final Phrase YES_OR_NO = Phrase.of("Ответьте «да» или «нет».", "Answer yes or no.");

    private static final Phrase A_NUMBER =
            Phrase.of("Напишите число, например 16 или 1,5.", "Type a number, such as 16 or 1.5.");

    private static final Phrase PLAN = Phrase.of(
            "Пишите платежи через точку с запятой: 24.02: 420 000; 10.03: 480 000.",
            "Type the payments with semicolons between: 24/02: 420,000; 10/03: 480,000.");

    private static final Phrase TOO_MANY = Phrase.of("Не больше 24 строк.", "At most 24 entries.");

    private Fields() {}

    static Reading<TermValue> read(Term term, String typed, Scene scene) {
        var text = typed.strip();
        if (text.length() > LONGEST) {
            return Reading.unclear(TOO_LONG);
        }
        return switch (term.kind()) {
            case MONEY -> sum(text, scene);
            case DATE -> day(text, scene);
            case BOOL -> flag(text);
            case TEXT, PERSON, PARTY, DOCUMENT -> Reading.clear(new TermValue.Text(clean(text)));
            case CHOICE -> choice(term, text, scene);
            case PERCENT, DAYS -> number(text);
            case PLAN -> plan(text, scene);
            case LIST -> items(text);
        };
    }

    private static Reading<TermValue> sum(String text, Scene scene) {
        var currency = scene.debt().currency();
        var named = Amounts.currencyIn(text).filter(other -> !other.equals(currency));
        if (named.isPresent()) {
            return Reading.unclear(Messages.wrongCurrency(named.get(), currency));
        }
        return switch (Amounts.parse(scene.lang(), text)) {
            case Reading.Clear<BigDecimal> clear ->
                Reading.clear(new TermValue.Sum(new Money(clear.value(), currency)));
            case Reading.Unclear<BigDecimal> unclear -> Reading.unclear(unclear.why());
        };
    }

    private static Reading<TermValue> day(String text, Scene scene) {
        return switch (Dates.parse(scene.lang(), text, scene.today())) {
            case Reading.Clear<LocalDate> clear -> Reading.clear(new TermValue.Day(clear.value()));
            case Reading.Unclear<LocalDate> unclear -> Reading.unclear(unclear.why());
        };
    }

    private static Reading<TermValue> flag(String text) {
        var low = text.toLowerCase(Locale.ROOT);
        if (YES.contains(low)) {
            return Reading.clear(new TermValue.Flag(true));
        }
        return NO.contains(low) ? Reading.clear(new TermValue.Flag(false)) : Reading.unclear(YES_OR_NO);
    }

    private static Reading<TermValue> number(String text) {
        var m = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
        return m.matches()
                ? Reading.clear(new TermValue.Number(new BigDecimal(m.group(1).replace(',', '.'))))
                : Reading.unclear(A_NUMBER);
    }

    /** By the word of the file, by its name in either language, or by an unmistakable beginning of that name. */
    private static Reading<TermValue> choice(Term term, String text, Scene scene) {
        var low = text.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        for (var key : term.choices()) {
            var names = Arrays.stream(Lang.values())
                    .map(lang -> scene.catalogue().word(key).in(lang).toLowerCase(Locale.ROOT))
                    .toList();
            if (key.equals(low) || names.contains(low)) {
                return Reading.clear(new TermValue.Choice(key));
            }
            if (low.length() >= 3 && names.stream().anyMatch(name -> name.startsWith(low))) {
                found.add(key);
            }
        }
        return found.size() == 1
                ? Reading.clear(new TermValue.Choice(found.getFirst()))
                : Reading.unclear(Messages.oneOf(term.choices(), scene.catalogue()));
    }

    private static Reading<TermValue> items(String text) {
        var items = Arrays.stream(text.split("[;,\\n]"))
                .map(Fields::clean)
                .filter(item -> !item.isEmpty())
                .toList();
        return items.size() > MOST_ITEMS ? Reading.unclear(TOO_MANY) : Reading.clear(new TermValue.Items(items));
    }

    private static Reading<TermValue> plan(String text, Scene scene) {
        List<Payment> payments = new ArrayList<>();
        for (var line : text.split("[;\\n]")) {
            if (line.isBlank()) {
                continue;
            }
            var cut = Math.max(line.indexOf(':'), line.indexOf('='));
            if (cut < 0) {
                return Reading.unclear(PLAN);
            }
            var day = day(line.substring(0, cut).strip(), scene);
            var sum = sum(line.substring(cut + 1).strip(), scene);
            if (day instanceof Reading.Clear<TermValue>(TermValue.Day(var on))
                    && sum instanceof Reading.Clear<TermValue>(TermValue.Sum(var money))) {
                payments.add(new Payment(on, money));
            } else {
                return Reading.unclear(day.fault().or(sum::fault).orElse(PLAN));
            }
        }
        return payments.size() > MOST_ITEMS ? Reading.unclear(TOO_MANY) : Reading.clear(new TermValue.Plan(payments));
    }

    /** One line, without control characters: names and documents go on paper. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
    }
}
