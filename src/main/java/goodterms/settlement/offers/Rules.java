package goodterms.settlement.offers;

import goodterms.debt.Discounts;
import goodterms.lang.Phrase;
import goodterms.settlement.Capacity;
import goodterms.settlement.Payment;
import goodterms.settlement.Term;
import goodterms.settlement.TermValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the understood value of a term by one rule of the catalogue: empty when it holds, else what is wrong with it. */
final class Rules {

    /** Rules about the form of a paper we write ourselves: it always obeys them. */
    private static final Set<String> OF_THE_PAPER =
            Set.of("words_match_figures", "single_sum", "handwritten", "calendar_date", "kind", "role", "required_if");

    private static final Set<String> JUDGED = Set.of(
            "gt",
            "gte",
            "lt",
            "lte",
            "equals",
            "between",
            "each_between",
            "gte_pct_of_debt",
            "one_of",
            "authority",
            "after",
            "within_days",
            "business_day",
            "gte_days_after_due",
            "gte_days_notice",
            "min_items",
            "max_items",
            "sum_equals",
            "sum_lte",
            "dates_increasing",
            "first_within_days",
            "last_within_days",
            "business_days",
            "last_share_lte",
            "matches",
            "must_match",
            "must_not_match",
            "not_bearer",
            "differs_from",
            "complements",
            "equals_formula",
            "lte_formula",
            "allowed_only_if");

    private Rules() {}

    /** Whether the catalogue may use such a rule. */
    static boolean known(String rule) {
        return JUDGED.contains(rule) || OF_THE_PAPER.contains(rule);
    }

    static Optional<Phrase> broken(Term term, String rule, String arg, TermValue value, Values values) {
        if (OF_THE_PAPER.contains(rule)) {
            return Optional.empty();
        }
        return switch (value) {
            case TermValue.Sum sum -> SumRules.broken(rule, arg, sum.money().amount(), values);
            case TermValue.Day day -> DayRules.broken(rule, arg, day.date(), values);
            case TermValue.Plan plan -> PlanRules.broken(rule, arg, plan.payments(), values);
            case TermValue.Number number -> number(rule, arg, number.number(), values);
            case TermValue.Flag flag ->
                when(rule.equals("equals") && flag.set() != arg.equals("true"), Messages.notSo());
            case TermValue.Choice choice ->
                when(
                        rule.equals("one_of") && !List.of(arg.split(",")).contains(choice.key()),
                        Messages.oneOf(List.of(arg.split(",")), values.scene().catalogue()));
            case TermValue.Text text -> text(rule, arg, text.text(), values);
            case TermValue.Items items -> items(rule, arg, items.items(), values);
        };
    }

    private static Optional<Phrase> number(String rule, String arg, BigDecimal n, Values values) {
        return switch (rule) {
            case "between" -> {
                var low = new BigDecimal(arg.split(",")[0].strip());
                var high = new BigDecimal(arg.split(",")[1].strip());
                yield when(n.compareTo(low) < 0 || n.compareTo(high) > 0, Messages.between(low, high));
            }
            case "gte" -> when(arg.matches("\\d+") && n.compareTo(new BigDecimal(arg)) < 0, Messages.notSo());
            case "lte_formula" -> {
                var best = values.number("days_earlier")
                        .map(days ->
                                Discounts.breakEvenPct(values.scene().debt().costOfCapitalPct(), days.intValue()));
                yield best.filter(most -> n.compareTo(most) > 0).map(most -> Messages.between(BigDecimal.ZERO, most));
            }
            case "allowed_only_if" -> when(!Conditions.hold(arg, values), Messages.notSo());
            default -> Optional.empty();
        };
    }

    private static Optional<Phrase> text(String rule, String arg, String text, Values values) {
        return switch (rule) {
            case "matches", "must_match" ->
                when(!Pattern.compile(arg).matcher(text).find(), Messages.notSo());
            case "must_not_match" -> when(Pattern.compile(arg).matcher(text).find(), Messages.notSo());
            case "not_bearer" ->
                when(Pattern.compile("(?iu)предъявител|bearer").matcher(text).find(), Messages.notSo());
            case "differs_from" -> {
                var debtor = values.scene().parties().debtor();
                yield when(debtor.ru().contains(text) || debtor.en().contains(text), Messages.notSo());
            }
            case "authority" -> when(!mayAct(text, arg, values), Messages.notSo());
            default -> Optional.empty();
        };
    }

    private static Optional<Phrase> items(String rule, String arg, List<String> items, Values values) {
        return switch (rule) {
            case "min_items" -> when(items.size() < Integer.parseInt(arg), Messages.more(Integer.parseInt(arg)));
            case "max_items" -> when(items.size() > Integer.parseInt(arg), Messages.fewer(Integer.parseInt(arg)));
            case "each_between" -> {
                var low = Integer.parseInt(arg.split(",")[0].strip());
                var high = Integer.parseInt(arg.split(",")[1].strip());
                var good = items.stream()
                        .allMatch(i ->
                                i.matches("\\d{1,4}") && Integer.parseInt(i) >= low && Integer.parseInt(i) <= high);
                yield when(!good, Messages.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
            }
            case "authority" -> when(!items.stream().allMatch(i -> mayAct(i, arg, values)), Messages.notSo());
            default -> Optional.empty();
        };
    }

    /** The first capacity the signatory's words fit decides; the debtor's known signatory is taken at his word. */
    private static boolean mayAct(String typed, String allowed, Values values) {
        var scene = values.scene();
        var known = scene.parties().signatory().filter(s -> s.ru().contains(typed) || s.en().contains(typed));
        return known.isPresent()
                || scene.catalogue().capacities().stream()
                        .filter(c -> c.claimed(typed))
                        .findFirst()
                        .map(Capacity::key)
                        .filter(List.of(allowed.split(","))::contains)
                        .isPresent();
    }

    static Optional<Phrase> when(boolean broken, Phrase message) {
        return broken ? Optional.of(message) : Optional.empty();
    }

    static BigDecimal total(List<Payment> payments) {
        return payments.stream().map(p -> p.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
