package goodterms.yaml;

import goodterms.yaml.Tree.Scalar;
import goodterms.yaml.Tree.Style;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads single values: whole numbers, quoted decimals, dates, truths, words of a closed list. */
public final class Scalars {

    private static final Pattern INTEGER = Pattern.compile("[+-]?(?:0|[1-9][0-9]{0,8})");
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,9})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern YES = Pattern.compile("(?i)yes|on|y|да|true|1");

    private Scalars() {}

    /** A single value of any style; a map or a list is reported. */
    public static Optional<Scalar> scalar(Findings findings, Tree tree, String key) {
        if (tree instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        findings.add(ShapeFaults.notScalar(tree.place(), key));
        return Optional.empty();
    }

    public static Optional<Integer> integer(Findings findings, Tree tree, String key, int min, int max) {
        return scalar(findings, tree, key).flatMap(s -> {
            if (s.style() != Style.PLAIN || !INTEGER.matcher(s.text()).matches()) {
                findings.add(ValueFaults.notInteger(s.place(), key, s.text()));
                return Optional.empty();
            }
            var value = Integer.parseInt(s.text());
            if (value < min || value > max) {
                findings.add(ValueFaults.outOfRange(s.place(), key, s.text(), min, max));
                return Optional.empty();
            }
            return Optional.of(value);
        });
    }

    /** A quoted decimal with a point and so many digits after it at most. */
    public static Optional<BigDecimal> decimal(Findings findings, Tree tree, String key, int digits) {
        return scalar(findings, tree, key).flatMap(s -> {
            if (!DECIMAL.matcher(s.text()).matches()) {
                findings.add(ValueFaults.notDecimal(s.place(), key, s.text(), MeantDecimal.of(key, s.text(), digits)));
                return Optional.empty();
            }
            if (s.style() != Style.QUOTED) {
                findings.add(ValueFaults.unquoted(s.place(), key, s.text()));
                return Optional.empty();
            }
            var value = new BigDecimal(s.text());
            if (value.stripTrailingZeros().scale() > digits) {
                findings.add(ValueFaults.tooFine(s.place(), key, digits));
                return Optional.empty();
            }
            return Optional.of(value);
        });
    }

    /** A quoted decimal within bounds. */
    public static Optional<BigDecimal> decimal(
            Findings findings, Tree tree, String key, int digits, BigDecimal min, BigDecimal max) {
        return decimal(findings, tree, key, digits).filter(value -> {
            var within = value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
            if (!within) {
                findings.add(
                        ValueFaults.decimalOutOfRange(tree.place(), key, min.toPlainString(), max.toPlainString()));
            }
            return within;
        });
    }

    public static Optional<LocalDate> date(Findings findings, Tree tree, String key) {
        return scalar(findings, tree, key).flatMap(s -> {
            var date = calendar(s.text());
            if (date.isEmpty()) {
                findings.add(DateFaults.bad(s.place(), key, s.text()));
            }
            return date;
        });
    }

    private static Optional<LocalDate> calendar(String text) {
        try {
            return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    public static Optional<Boolean> flag(Findings findings, Tree tree, String key) {
        return scalar(findings, tree, key).flatMap(s -> {
            if (s.style() == Style.PLAIN && FLAG.matcher(s.text()).matches()) {
                return Optional.of(s.text().toLowerCase(Locale.ROOT).equals("true"));
            }
            findings.add(ValueFaults.badFlag(
                    s.place(), key, s.text(), YES.matcher(s.text()).matches()));
            return Optional.empty();
        });
    }

    /** A word of a closed list, given by its lower-case name. */
    public static <E extends Enum<E>> Optional<E> word(Findings findings, Tree tree, String key, Class<E> list) {
        return scalar(findings, tree, key).flatMap(s -> {
            for (var constant : list.getEnumConstants()) {
                if (named(constant, s.text())) {
                    return Optional.of(constant);
                }
            }
            findings.add(ShapeFaults.unknownWord(s.place(), s.text(), words(list)));
            return Optional.empty();
        });
    }

    /** Whether a word is the lower-case name. */
    private static boolean named(Enum<?> constant, String word) {
        return constant.name().equalsIgnoreCase(word)
                && constant.name().toLowerCase(Locale.ROOT).equals(word);
    }

    public static <T> Optional<T> word(Findings findings, Tree tree, String key, Map<String, T> list) {
        return scalar(findings, tree, key).flatMap(s -> {
            var found = Optional.ofNullable(list.get(s.text()));
            if (found.isEmpty()) {
                findings.add(ShapeFaults.unknownWord(s.place(), s.text(), list.keySet()));
            }
            return found;
        });
    }

    /** The words of a closed list, in its order. */
    static <E extends Enum<E>> List<String> words(Class<E> list) {
        return List.copyOf(byWord(list).keySet());
    }

    static <E extends Enum<E>> Map<String, E> byWord(Class<E> list) {
        var words = new LinkedHashMap<String, E>();
        for (var constant : list.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return words;
    }
}
