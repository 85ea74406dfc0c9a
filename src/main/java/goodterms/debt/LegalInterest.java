package goodterms.debt;

import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Interest for using another's money (article 395 of the Civil Code): the sum over segments of principal x rate x days / year,
 * each rounded to kopecks. The first day of delay is the day after the due date, the day of payment counts, and a part payment
 * lowers the principal from the next day. It is an alternative to a contract penalty, never added to it.
 */
public final class LegalInterest {

    private LegalInterest() {}

    /** Days of one rate, one length of year and one principal, both ends included. */
    public record Segment(
            LocalDate first,
            LocalDate last,
            int days,
            BigDecimal ratePct,
            int yearDays,
            BigDecimal principal,
            BigDecimal interest) {}

    /** The interest with its segments, and the principal left after the part payments. */
    public record Accrued(List<Segment> segments, BigDecimal principalLeft) {

        public Accrued {
            segments = List.copyOf(segments);
        }

        public BigDecimal interest() {
            return segments.stream().map(Segment::interest).reduce(new BigDecimal("0.00"), BigDecimal::add);
        }

        public int days() {
            return segments.stream().mapToInt(Segment::days).sum();
        }
    }

    /** A part of the principal paid on a day. */
    public record Part(LocalDate on, BigDecimal amount) {}

    /** The interest to a day; unclear where the rate of some day is not known. */
    public static Reading<Accrued> of(
            BigDecimal principal, LocalDate due, LocalDate asOf, List<Part> parts, Rates rates) {
        List<Segment> segments = new ArrayList<>();
        var left = principal;
        var from = due.plusDays(1);
        for (var part : ordered(parts, asOf)) {
            for (var day = from;
                    !day.isAfter(part.on());
                    day = segments.getLast().last().plusDays(1)) {
                var rate = rates.on(day);
                if (rate.isEmpty()) {
                    return Reading.unclear(unknown(rates, day));
                }
                segments.add(segment(day, part.on(), left, rate.get(), rates));
            }
            from = from.isAfter(part.on()) ? from : part.on().plusDays(1);
            left = left.subtract(part.amount());
        }
        return Reading.clear(new Accrued(segments, left));
    }

    private static List<Part> ordered(List<Part> parts, LocalDate asOf) {
        List<Part> all = new ArrayList<>(parts.stream()
                .filter(p -> !p.on().isAfter(asOf))
                .sorted(Comparator.comparing(Part::on))
                .toList());
        all.add(new Part(asOf, BigDecimal.ZERO));
        return all;
    }

    private static Segment segment(
            LocalDate first, LocalDate end, BigDecimal principal, BigDecimal ratePct, Rates rates) {
        var last = lastAlike(first, end, rates);
        var days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        var interest = principal
                .multiply(ratePct.movePointLeft(2))
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(first.lengthOfYear()), MathContext.DECIMAL128)
                .setScale(2, RoundingMode.HALF_UP);
        return new Segment(first, last, days, ratePct, first.lengthOfYear(), principal, interest);
    }

    /** The last day with the same rate and the same length of year; years of equal length are one segment. */
    private static LocalDate lastAlike(LocalDate first, LocalDate end, Rates rates) {
        var last = first;
        for (var day = first; !day.isAfter(end); day = day.plusDays(1)) {
            if (!rates.on(day).equals(rates.on(first)) || day.lengthOfYear() != first.lengthOfYear()) {
                return last;
            }
            last = day;
        }
        return last;
    }

    /** Why there is no rate of a day: it lies before the first known one, or after the last. */
    static Phrase unknown(Rates rates, LocalDate day) {
        return day.isAfter(rates.knownTo())
                ? Phrase.of(
                        "Ставка известна только до %s: дальше расчёта нет."
                                .formatted(Dates.figures(Lang.RU, rates.knownTo())),
                        "The rate is known only to %s: there is no calculation beyond it."
                                .formatted(Dates.figures(Lang.EN, rates.knownTo())))
                : Phrase.of(
                        "Ставка на %s неизвестна: расчёта нет.".formatted(Dates.figures(Lang.RU, day)),
                        "The rate of %s is not known: there is no calculation.".formatted(Dates.figures(Lang.EN, day)));
    }
}
