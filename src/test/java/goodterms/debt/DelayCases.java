package goodterms.debt;

import goodterms.yaml.Tree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Golden cases of what a delay costs and when time runs out. */
final class DelayCases {

    private static final Rates KEY = Golden.rates("key_rate_ru");

    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);

    private DelayCases() {}

    static Map<String, Object> interest395(Golden.In in) {
        var principal = in.maybe("principal").orElseGet(() -> in.text("debt"));
        var asOf = in.maybe("paid").orElseGet(() -> in.text("asof"));
        var parts = in.table("parts").stream()
                .map(p -> new LegalInterest.Part(LocalDate.parse(p.getFirst()), new BigDecimal(p.getLast())))
                .toList();
        var read = LegalInterest.of(new BigDecimal(principal), in.d("due"), LocalDate.parse(asOf), parts, KEY);
        var accrued = read.found().orElseThrow();
        var rows = accrued.segments().stream()
                .map(s -> List.<Object>of(
                        s.first(), s.last(), s.days(), s.ratePct(), s.yearDays(), s.principal(), s.interest()))
                .toList();
        return Map.of("days", accrued.days(), "interest", accrued.interest(), "rows", rows);
    }

    static Map<String, Object> penalty(Golden.In in) {
        var principal = new BigDecimal(in.maybe("principal").orElseGet(() -> in.text("debt")));
        var accrued = Penalties.contract(
                principal,
                in.i("days"),
                in.n("rate_per_day_pct"),
                in.maybe("cap_pct").map(BigDecimal::new));
        Map<String, Object> out = new LinkedHashMap<>(Map.of("raw", accrued.raw(), "payable", accrued.payable()));
        accrued.cap().ifPresent(cap -> out.put("cap", cap));
        in.maybe("k")
                .ifPresent(k -> out.put(
                        "carrying_cost", PresentValue.carryingCost(principal, new BigDecimal(k), in.i("days"))));
        return out;
    }

    static Map<String, Object> europe(Golden.In in) {
        var interest = LatePayment.interest(in.n("amount_eur"), in.n("rate"), in.i("days"));
        return Map.of("interest", interest, "plus_40", interest.add(LatePayment.EU_COMPENSATION));
    }

    static Map<String, Object> modes(Golden.In in) {
        var halves = new Rates(
                List.of(
                        new Rates.Step(LocalDate.of(2026, 1, 1), in.n("h1").subtract(EIGHT)),
                        new Rates.Step(LocalDate.of(2026, 7, 1), in.n("h2").subtract(EIGHT))),
                LocalDate.of(2026, 12, 31));
        Function<RateMode, Object> by =
                mode -> LatePayment.interest(in.n("amount_eur"), in.d("due"), in.d("paid"), halves, EIGHT, mode)
                        .found()
                        .orElseThrow();
        return Map.of(
                "fixed_at_due", by.apply(RateMode.FIXED_AT_DUE),
                "floating", by.apply(RateMode.FLOATING),
                "fixed_at_payment", by.apply(RateMode.FIXED_AT_PAYMENT));
    }

    static Map<String, Object> kingdom(Golden.In in) {
        var amount = in.n("amount_gbp");
        var interest = LatePayment.interest(amount, in.n("rate"), in.i("days"));
        var extra = LatePayment.ukCompensation(amount);
        return Map.of(
                "interest", interest,
                "comp", extra,
                "total", interest.add(extra),
                "grand_total", amount.add(interest).add(extra),
                "per_day", LatePayment.interest(amount, in.n("rate"), 1));
    }

    static Map<String, Object> edges(Golden.In in) {
        var edges = ((Tree.Listing) in.row().get("edges").orElseThrow()).items();
        return Map.of(
                "comp",
                edges.stream()
                        .map(e -> LatePayment.ukCompensation(new BigDecimal(Golden.plain(e))))
                        .toList());
    }

    static Map<String, Object> states(Golden.In in) {
        var yearly = in.n("rate_per_month_pct").multiply(BigDecimal.valueOf(12));
        return Map.of("interest", PresentValue.carryingCost(in.n("amount_usd"), yearly, in.i("days")));
    }

    static Map<String, Object> portal(Golden.In in) {
        var interest = LatePayment.interest(
                        in.n("amount_eur"),
                        in.d("due"),
                        in.d("paid"),
                        Golden.rates("reference_eu"),
                        EIGHT,
                        RateMode.FLOATING)
                .found()
                .orElseThrow();
        return Map.of(
                "days", ChronoUnit.DAYS.between(in.d("due"), in.d("paid")),
                "interest", interest,
                "total_with_40", interest.add(LatePayment.EU_COMPENSATION));
    }

    static Map<String, Object> limitation(Golden.In in) {
        var acknowledged = in.maybe("acknowledged").map(LocalDate::parse);
        return Map.of(
                "last_day", Deadlines.limitation(in.d("due"), in.i("years"), Optional.empty()),
                "after_reconciliation_2025_05_14", Deadlines.limitation(in.d("due"), in.i("years"), acknowledged));
    }

    static Map<String, Object> rolled(Golden.In in) {
        var holiday = new WorkDays(Set.of(LocalDate.of(2026, 2, 23)), Set.of(), Optional.empty());
        var day = in.d("due").getDayOfWeek().toString();
        return Map.of(
                "weekday", day.charAt(0) + day.substring(1).toLowerCase(Locale.ROOT),
                "rolled_no_holidays", WorkDays.weekends().onOrAfter(in.d("due")),
                "rolled_with_ru_holiday_23_feb", holiday.onOrAfter(in.d("due")));
    }

    static Map<String, Object> allocation(Golden.In in) {
        var paid = Allocation.of(
                in.n("payment"), in.n("costs"), in.n("price_interest"), in.n("principal"), in.n("penalty"));
        return Map.of(
                "to_costs", paid.toCosts(),
                "to_interest", paid.toInterest(),
                "to_principal", paid.toPrincipal(),
                "principal_left", paid.principalLeft(),
                "penalty_left", paid.penaltyLeft());
    }
}
