package goodterms.settlement.offers;

import static goodterms.settlement.offers.Rules.when;

import goodterms.lang.Phrase;
import java.time.LocalDate;
import java.util.Optional;

/** The rules of a day: after what, how far ahead, and whether a bank works on it. */
final class DayRules {

    private DayRules() {}

    static Optional<Phrase> broken(String rule, String arg, LocalDate day, Values values) {
        var scene = values.scene();
        return switch (rule) {
            case "after" -> values.day(arg).flatMap(than -> after(day, than, scene));
            case "lte" -> values.day(arg).filter(day::isAfter).map(Messages::noLaterThan);
            case "gte" -> values.day(arg).filter(day::isBefore).map(first -> Messages.past(scene.nextWorkDay()));
            case "within_days" -> within(day, Integer.parseInt(arg), scene);
            case "business_day" ->
                when(
                        !scene.workDays().working(day),
                        Messages.dayOff(day, scene.workDays().onOrAfter(day)));
            case "gte_days_notice" -> noEarlier(day, scene.today().plusDays(Integer.parseInt(arg)));
            case "gte_days_after_due" ->
                values.day("debt_due").flatMap(due -> noEarlier(day, due.plusDays(Integer.parseInt(arg))));
            default -> Optional.empty();
        };
    }

    private static Optional<Phrase> after(LocalDate day, LocalDate than, Scene scene) {
        if (day.isAfter(than)) {
            return Optional.empty();
        }
        return Optional.of(
                day.isBefore(scene.today())
                        ? Messages.past(scene.nextWorkDay())
                        : Messages.later(than, scene.workDays().onOrAfter(than.plusDays(1))));
    }

    /** From the day of the call on, and no later than so many days after it; a last day off moves to the next working day. */
    private static Optional<Phrase> within(LocalDate day, int days, Scene scene) {
        if (day.isBefore(scene.today())) {
            return Optional.of(Messages.past(scene.nextWorkDay()));
        }
        var last = scene.workDays().onOrAfter(scene.today().plusDays(days));
        return when(day.isAfter(last), Messages.withinDays(days, last));
    }

    private static Optional<Phrase> noEarlier(LocalDate day, LocalDate first) {
        return when(day.isBefore(first), Messages.noEarlierThan(first));
    }
}
