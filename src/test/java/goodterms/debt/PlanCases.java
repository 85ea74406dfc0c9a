package goodterms.debt;

import goodterms.debt.PresentValue.Inflow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Golden cases of what money is worth, of plans, and of a portfolio. */
final class PlanCases {

    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);

    private PlanCases() {}

    static Map<String, Object> carrying(Golden.In in) {
        var cost = PresentValue.carryingCost(in.n("amount"), in.n("cost_of_capital_pct"), in.i("days"));
        var plan = List.of(new Inflow(in.i("days"), in.n("amount")));
        return Map.of(
                "cost", cost,
                "pv_simple", PresentValue.of(plan, in.n("cost_of_capital_pct")),
                "pv_compound", PresentValue.compound(in.n("amount"), in.n("cost_of_capital_pct"), in.i("days")),
                "sales_to_offset_at_8pct_margin", PresentValue.salesToOffset(cost, EIGHT));
    }

    static Map<String, Object> perDay(Golden.In in) {
        return Map.of(
                "per_day", PresentValue.carryingCost(in.n("amount"), in.n("cost_of_capital_pct"), 1),
                "per_30", PresentValue.carryingCost(in.n("amount"), in.n("cost_of_capital_pct"), 30));
    }

    static Map<String, Object> plan(Golden.In in) {
        var nominal = in.plan().stream().map(Inflow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var pv = PresentValue.of(in.plan(), in.n("k"));
        return Map.of(
                "nominal",
                nominal,
                "pv",
                pv,
                "wad",
                PresentValue.weightedDays(in.plan()),
                "loss",
                nominal.subtract(pv));
    }

    static Map<String, Object> split(Golden.In in) {
        return Map.of("parts", Instalments.split(in.n("total"), in.i("n")));
    }

    static Map<String, Object> deferral(Golden.In in) {
        var interest = PresentValue.carryingCost(in.n("amount"), in.n("rate"), in.i("days"));
        return Map.of("interest", interest, "total", in.n("amount").add(interest));
    }

    static Map<String, Object> schedule(Golden.In in) {
        var rows = Instalments.withInterest(in.plan(), in.n("rate"));
        var interest = rows.stream().map(Instalments.Row::interest).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Map.of(
                "rows",
                rows.stream()
                        .map(r -> List.<Object>of(r.day(), r.principal(), r.interest(), r.payment(), r.left()))
                        .toList(),
                "total_interest",
                interest,
                "total_paid",
                in.n("total").add(interest));
    }

    static Map<String, Object> expected(Golden.In in) {
        return Map.of("ev", PresentValue.expected(in.plan(), in.n("p_keep"), in.i("slip"), in.n("k")));
    }

    static Map<String, Object> discount(Golden.In in) {
        var days = in.i("net_day") - in.i("disc_day");
        return Map.of(
                "annual_simple_pct", Discounts.annualSimplePct(in.n("discount_pct"), days, 365),
                "annual_simple_360_pct", Discounts.annualSimplePct(in.n("discount_pct"), days, 360),
                "annual_effective_pct", Discounts.annualEffectivePct(in.n("discount_pct"), days));
    }

    static Map<String, Object> discountWorth(Golden.In in) {
        var give = Discounts.given(in.n("amount"), in.n("discount_pct"));
        var save = Discounts.saved(in.n("amount"), in.n("k"), in.i("days_earlier"));
        return Map.of("give", give, "save_pv", save, "net", save.subtract(give));
    }

    static Map<String, Object> portfolio(Golden.In in) {
        var overdue = in.n("ar").subtract(in.n("current"));
        return Map.of(
                "dso", Receivables.daysSales(in.n("ar"), in.n("credit_sales"), in.i("days")),
                "best_dso", Receivables.daysSales(in.n("current"), in.n("credit_sales"), in.i("days")),
                "add", Receivables.daysSales(overdue, in.n("credit_sales"), in.i("days")),
                "dso_gain_of_1200000", Receivables.daysSales(in.n("gain"), in.n("credit_sales"), in.i("days")),
                "overdue_share_pct", Receivables.percent(overdue, in.n("ar")),
                "cei_pct",
                        Receivables.effectivenessPct(
                                in.n("opening"), in.n("credit_sales"), in.n("ar"), in.n("current")));
    }

    static Map<String, Object> aging(Golden.In in) {
        var aging = Aging.of(in.table("invoices").stream()
                .map(i -> new Aging.Open(Integer.parseInt(i.getFirst()), new BigDecimal(i.getLast())))
                .toList());
        var buckets = Arrays.stream(Aging.Bucket.values())
                .map(b -> List.<Object>of(
                        b.label(), Optional.ofNullable(aging.buckets().get(b)).orElseThrow()))
                .toList();
        return Map.of(
                "buckets", buckets, "overdue_total", aging.overdue(), "weighted_days_overdue", aging.weightedDays());
    }

    static Map<String, Object> promises(Golden.In in) {
        var kept = Receivables.kept(
                in.table("promises").stream()
                        .map(p -> new Receivables.Promise(
                                new BigDecimal(p.get(0)), new BigDecimal(p.get(1)), Integer.parseInt(p.get(2))))
                        .toList(),
                in.i("grace_days"));
        return Map.of(
                "kept", kept.kept(),
                "due", kept.due(),
                "kept_rate_count_pct", kept.countPct(),
                "kept_amount", kept.keptAmount(),
                "promised_amount", kept.promisedAmount(),
                "kept_rate_amount_pct", kept.amountPct());
    }

    static Map<String, Object> setOff(Golden.In in) {
        var setOff = Substitutes.SetOff.of(in.n("we_claim"), in.n("they_claim"));
        return Map.of("extinguished", setOff.extinguished(), "residual", setOff.residual());
    }

    static Map<String, Object> factoring(Golden.In in) {
        var sale = Substitutes.Factoring.of(
                in.n("invoice"), in.n("advance_pct"), in.n("fee_pct"), in.n("rate"), in.i("days"));
        return Map.of(
                "fee", sale.fee(),
                "finance", sale.finance(),
                "total", sale.cost(),
                "pct_of_invoice", sale.costPct(),
                "cash_day0", sale.cashAtOnce(),
                "cash_day60", sale.cashAtTheEnd());
    }

    static Map<String, Object> cashGap(Golden.In in) {
        var start = in.d("start");
        var plan = in.table("plan").stream()
                .map(p -> Inflow.on(LocalDate.parse(p.getFirst()), start, new BigDecimal(p.getLast())))
                .toList();
        var rows = Instalments.withInterest(plan, in.n("rate"));
        List<Inflow> all = new ArrayList<>(List.of(new Inflow(0, in.n("now"))));
        rows.forEach(r -> all.add(new Inflow(r.day(), r.payment())));
        return Map.of(
                "now_share_pct", Receivables.percent(in.n("now"), in.n("debt")),
                "interest", rows.stream().map(Instalments.Row::interest).toList(),
                "total_interest", rows.stream().map(Instalments.Row::interest).reduce(BigDecimal.ZERO, BigDecimal::add),
                "note_faces", rows.stream().map(Instalments.Row::payment).toList(),
                "pv_at_20", PresentValue.of(all, in.n("k")));
    }

    static Map<String, Object> dispute(Golden.In in) {
        var disputed = Substitutes.share(in.n("invoice"), in.n("sla_credit_pct"));
        return Map.of("disputed", disputed, "undisputed", in.n("invoice").subtract(disputed));
    }

    static Map<String, Object> internal(Golden.In in) {
        var cost = PresentValue.carryingCost(in.n("debt"), in.n("k"), in.i("days"));
        return Map.of("cost", cost, "sales_to_offset", PresentValue.salesToOffset(cost, in.n("margin_pct")));
    }
}
