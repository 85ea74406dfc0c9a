package goodterms.debt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.debt.PresentValue.Inflow;
import goodterms.lang.Phrase;
import goodterms.yaml.RatesFile;
import goodterms.yaml.Tree;
import goodterms.yaml.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every calculation of the trade against its golden value. */
class NumbersTest {

    private static final Map<String, Rates> RATES = RatesFile.read("rates.yaml", resource("/goodterms/debt/rates.yaml"))
            .value()
            .orElseThrow();

    private static final Rates KEY = RATES.get("key_rate_ru");

    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);

    /** The inputs of one case. */
    private record In(Tree.Mapping row) {

        String text(String key) {
            return plain(row.get(key).orElseThrow(() -> new AssertionError("no input " + key)));
        }

        BigDecimal n(String key) {
            return new BigDecimal(text(key));
        }

        int i(String key) {
            return Integer.parseInt(text(key));
        }

        LocalDate d(String key) {
            return LocalDate.parse(text(key));
        }

        Optional<String> maybe(String key) {
            return row.get(key).map(NumbersTest::plain);
        }

        List<List<String>> table(String key) {
            return row.get(key).stream()
                    .flatMap(t -> ((Tree.Listing) t).items().stream())
                    .map(line -> ((Tree.Listing) line)
                            .items().stream().map(NumbersTest::plain).toList())
                    .toList();
        }

        List<Inflow> plan() {
            return table("plan").stream()
                    .map(p -> new Inflow(Integer.parseInt(p.getFirst()), new BigDecimal(p.getLast())))
                    .toList();
        }
    }

    private static final Map<String, Function<In, Map<String, Object>>> CALCULATIONS = new LinkedHashMap<>();

    static {
        CALCULATIONS.put("B4_", in -> Map.of("annual_pct", Penalties.annualPct(in.n("rate_per_day_pct"))));
        CALCULATIONS.put(
                "B5_",
                in -> Map.of("payable", Penalties.publicContract(in.n("principal"), in.n("key_rate"), in.i("days"))));
        CALCULATIONS.put("B6_", NumbersTest::interest395);
        CALCULATIONS.put("B", NumbersTest::penalty);
        CALCULATIONS.put("A", NumbersTest::interest395);
        CALCULATIONS.put("C11_", NumbersTest::carrying);
        CALCULATIONS.put("C12_", NumbersTest::carrying);
        CALCULATIONS.put("C13_", NumbersTest::split);
        CALCULATIONS.put("C14_", NumbersTest::split);
        CALCULATIONS.put("C10_", NumbersTest::expected);
        CALCULATIONS.put("C1_", NumbersTest::carrying);
        CALCULATIONS.put("C2_", NumbersTest::perDay);
        CALCULATIONS.put("C3_", NumbersTest::plan);
        CALCULATIONS.put("C4_", NumbersTest::split);
        CALCULATIONS.put("C5_", NumbersTest::split);
        CALCULATIONS.put("C6_", NumbersTest::deferral);
        CALCULATIONS.put("C7_", NumbersTest::schedule);
        CALCULATIONS.put("C8_", NumbersTest::plan);
        CALCULATIONS.put("C9_", NumbersTest::expected);
        CALCULATIONS.put(
                "D2_",
                in -> Map.of(
                        "discount_pct", Discounts.breakEvenPct(in.n("cost_of_capital_pct"), in.i("days_earlier"))));
        CALCULATIONS.put("D3_", NumbersTest::discountWorth);
        CALCULATIONS.put("D", NumbersTest::discount);
        CALCULATIONS.put("E1_", NumbersTest::portfolio);
        CALCULATIONS.put("E2_", NumbersTest::aging);
        CALCULATIONS.put("E3_", NumbersTest::promises);
        CALCULATIONS.put("F1_", NumbersTest::europe);
        CALCULATIONS.put("F2_", NumbersTest::modes);
        CALCULATIONS.put("F3_", NumbersTest::kingdom);
        CALCULATIONS.put("F4_", NumbersTest::kingdom);
        CALCULATIONS.put("F5_", NumbersTest::edges);
        CALCULATIONS.put("F6_", NumbersTest::states);
        CALCULATIONS.put(
                "G2_",
                in -> Map.of(
                        "last_day", Deadlines.claimAnswer(in.d("sent"), in.i("term")),
                        "earliest_filing", Deadlines.earliestFiling(in.d("sent"), in.i("term"))));
        CALCULATIONS.put("G3_", NumbersTest::rolled);
        CALCULATIONS.put("G4_", NumbersTest::rolled);
        CALCULATIONS.put("G", NumbersTest::limitation);
        CALCULATIONS.put("H2_", NumbersTest::factoring);
        CALCULATIONS.put("H3_", in -> Map.of("price", Substitutes.cession(in.n("claim"), in.n("discount_pct"))));
        CALCULATIONS.put("H1_", NumbersTest::setOff);
        CALCULATIONS.put("H5_", NumbersTest::setOff);
        CALCULATIONS.put("H", NumbersTest::allocation);
        CALCULATIONS.put("S_eu_portal", NumbersTest::portal);
        CALCULATIONS.put("S_cash_gap_plan", NumbersTest::cashGap);
        CALCULATIONS.put("S_sla_split", NumbersTest::dispute);
        CALCULATIONS.put("S_hostile_395", NumbersTest::interest395);
        CALCULATIONS.put("S_kolosok_395", NumbersTest::interest395);
        CALCULATIONS.put("S_internal_sales", NumbersTest::internal);
        CALCULATIONS.put("S_", NumbersTest::penalty);
    }

    @Test
    void everyGoldenNumberIsReproducedToTheKopeck() {
        var read = TreeReader.read("numbers.yaml", resource("/goodterms/debt/numbers.yaml"));
        assertEquals(List.of(), read.problems());
        var cases = ((Tree.Mapping) read.value().orElseThrow()).entries();
        assertEquals(71, cases.size());
        for (var one : cases) {
            var row = (Tree.Mapping) one.value();
            var calculation = CALCULATIONS.entrySet().stream()
                    .filter(c -> one.key().startsWith(c.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no calculation for " + one.key()));
            var found = calculation.getValue().apply(new In((Tree.Mapping)
                    row.get("in").orElseThrow()));
            var expected = (Tree.Mapping) row.get("out").orElseThrow();
            for (var output : expected.entries()) {
                if (!output.key().equals("note")) {
                    var value = Optional.ofNullable(found.get(output.key()))
                            .orElseThrow(() -> new AssertionError(one.key() + " has no " + output.key()));
                    assertEquals(written(output.value()), written(value), one.key() + " " + output.key());
                }
            }
        }
    }

    @Test
    void aRateThatIsNotKnownIsToldAndNeverGuessed() {
        var reason = Phrase.of(
                "Ставка известна только до 30.06.2026: дальше расчёта нет.",
                "The rate is known only to 30/06/2026: there is no calculation beyond it.");
        var amount = BigDecimal.valueOf(1000);
        var due = LocalDate.of(2026, 6, 1);
        assertEquals(
                Optional.of(reason),
                LegalInterest.of(amount, due, LocalDate.of(2026, 7, 1), List.of(), KEY)
                        .fault());
        assertTrue(LegalInterest.of(amount, due, LocalDate.of(2026, 6, 30), List.of(), KEY)
                .found()
                .isPresent());
        var eu = RATES.get("reference_eu");
        var late = LocalDate.of(2026, 7, 15);
        assertEquals(
                Optional.of(reason),
                LatePayment.interest(amount, due, late, eu, EIGHT, RateMode.FLOATING)
                        .fault());
        assertEquals(
                Optional.of(reason),
                LatePayment.interest(amount, due, late, eu, EIGHT, RateMode.FIXED_AT_PAYMENT)
                        .fault());
        assertEquals(
                Optional.of(new BigDecimal("12.24")),
                LatePayment.interest(amount, due, late, eu, EIGHT, RateMode.FIXED_AT_DUE)
                        .found());
        assertTrue(LegalInterest.of(amount, LocalDate.of(2020, 1, 1), due, List.of(), KEY)
                .fault()
                .isPresent());
    }

    private static Map<String, Object> interest395(In in) {
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

    private static Map<String, Object> penalty(In in) {
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

    private static Map<String, Object> carrying(In in) {
        var cost = PresentValue.carryingCost(in.n("amount"), in.n("cost_of_capital_pct"), in.i("days"));
        var plan = List.of(new Inflow(in.i("days"), in.n("amount")));
        return Map.of(
                "cost", cost,
                "pv_simple", PresentValue.of(plan, in.n("cost_of_capital_pct")),
                "pv_compound", PresentValue.compound(in.n("amount"), in.n("cost_of_capital_pct"), in.i("days")),
                "sales_to_offset_at_8pct_margin", PresentValue.salesToOffset(cost, EIGHT));
    }

    private static Map<String, Object> perDay(In in) {
        return Map.of(
                "per_day", PresentValue.carryingCost(in.n("amount"), in.n("cost_of_capital_pct"), 1),
                "per_30", PresentValue.carryingCost(in.n("amount"), in.n("cost_of_capital_pct"), 30));
    }

    private static Map<String, Object> plan(In in) {
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

    private static Map<String, Object> split(In in) {
        return Map.of("parts", Instalments.split(in.n("total"), in.i("n")));
    }

    private static Map<String, Object> deferral(In in) {
        var interest = PresentValue.carryingCost(in.n("amount"), in.n("rate"), in.i("days"));
        return Map.of("interest", interest, "total", in.n("amount").add(interest));
    }

    private static Map<String, Object> schedule(In in) {
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

    private static Map<String, Object> expected(In in) {
        return Map.of("ev", PresentValue.expected(in.plan(), in.n("p_keep"), in.i("slip"), in.n("k")));
    }

    private static Map<String, Object> discount(In in) {
        var days = in.i("net_day") - in.i("disc_day");
        return Map.of(
                "annual_simple_pct", Discounts.annualSimplePct(in.n("discount_pct"), days, 365),
                "annual_simple_360_pct", Discounts.annualSimplePct(in.n("discount_pct"), days, 360),
                "annual_effective_pct", Discounts.annualEffectivePct(in.n("discount_pct"), days));
    }

    private static Map<String, Object> discountWorth(In in) {
        var give = Discounts.given(in.n("amount"), in.n("discount_pct"));
        var save = Discounts.saved(in.n("amount"), in.n("k"), in.i("days_earlier"));
        return Map.of("give", give, "save_pv", save, "net", save.subtract(give));
    }

    private static Map<String, Object> portfolio(In in) {
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

    private static Map<String, Object> aging(In in) {
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

    private static Map<String, Object> promises(In in) {
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

    private static Map<String, Object> europe(In in) {
        var interest = LatePayment.interest(in.n("amount_eur"), in.n("rate"), in.i("days"));
        return Map.of("interest", interest, "plus_40", interest.add(LatePayment.EU_COMPENSATION));
    }

    private static Map<String, Object> modes(In in) {
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

    private static Map<String, Object> kingdom(In in) {
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

    private static Map<String, Object> edges(In in) {
        var edges = ((Tree.Listing) in.row().get("edges").orElseThrow()).items();
        return Map.of(
                "comp",
                edges.stream()
                        .map(e -> LatePayment.ukCompensation(new BigDecimal(plain(e))))
                        .toList());
    }

    private static Map<String, Object> states(In in) {
        var yearly = in.n("rate_per_month_pct").multiply(BigDecimal.valueOf(12));
        return Map.of("interest", PresentValue.carryingCost(in.n("amount_usd"), yearly, in.i("days")));
    }

    private static Map<String, Object> limitation(In in) {
        var acknowledged = in.maybe("acknowledged").map(LocalDate::parse);
        return Map.of(
                "last_day", Deadlines.limitation(in.d("due"), in.i("years"), Optional.empty()),
                "after_reconciliation_2025_05_14", Deadlines.limitation(in.d("due"), in.i("years"), acknowledged));
    }

    private static Map<String, Object> rolled(In in) {
        var holiday = new WorkDays(Set.of(LocalDate.of(2026, 2, 23)), Set.of(), Optional.empty());
        var day = in.d("due").getDayOfWeek().toString();
        return Map.of(
                "weekday", day.charAt(0) + day.substring(1).toLowerCase(Locale.ROOT),
                "rolled_no_holidays", WorkDays.weekends().onOrAfter(in.d("due")),
                "rolled_with_ru_holiday_23_feb", holiday.onOrAfter(in.d("due")));
    }

    private static Map<String, Object> setOff(In in) {
        var setOff = Substitutes.SetOff.of(in.n("we_claim"), in.n("they_claim"));
        return Map.of("extinguished", setOff.extinguished(), "residual", setOff.residual());
    }

    private static Map<String, Object> factoring(In in) {
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

    private static Map<String, Object> allocation(In in) {
        var paid = Allocation.of(
                in.n("payment"), in.n("costs"), in.n("price_interest"), in.n("principal"), in.n("penalty"));
        return Map.of(
                "to_costs", paid.toCosts(),
                "to_interest", paid.toInterest(),
                "to_principal", paid.toPrincipal(),
                "principal_left", paid.principalLeft(),
                "penalty_left", paid.penaltyLeft());
    }

    private static Map<String, Object> portal(In in) {
        var interest = LatePayment.interest(
                        in.n("amount_eur"),
                        in.d("due"),
                        in.d("paid"),
                        RATES.get("reference_eu"),
                        EIGHT,
                        RateMode.FLOATING)
                .found()
                .orElseThrow();
        return Map.of(
                "days", ChronoUnit.DAYS.between(in.d("due"), in.d("paid")),
                "interest", interest,
                "total_with_40", interest.add(LatePayment.EU_COMPENSATION));
    }

    private static Map<String, Object> cashGap(In in) {
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

    private static Map<String, Object> dispute(In in) {
        var disputed = Substitutes.share(in.n("invoice"), in.n("sla_credit_pct"));
        return Map.of("disputed", disputed, "undisputed", in.n("invoice").subtract(disputed));
    }

    private static Map<String, Object> internal(In in) {
        var cost = PresentValue.carryingCost(in.n("debt"), in.n("k"), in.i("days"));
        return Map.of("cost", cost, "sales_to_offset", PresentValue.salesToOffset(cost, in.n("margin_pct")));
    }

    private static String plain(Tree tree) {
        return ((Tree.Scalar) tree).text();
    }

    /** A value as text: numbers without trailing zeros, everything else as written. */
    private static String written(Object value) {
        return switch (value) {
            case Tree.Listing listing ->
                listing.items().stream().map(NumbersTest::written).toList().toString();
            case Tree.Scalar scalar -> written(scalar.text());
            case List<?> list ->
                list.stream().map(NumbersTest::written).toList().toString();
            default -> {
                var text = value.toString();
                yield text.matches("-?\\d+(\\.\\d+)?")
                        ? new BigDecimal(text).setScale(6).stripTrailingZeros().toPlainString()
                        : text;
            }
        };
    }

    private static String resource(String path) {
        try (var in = NumbersTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
