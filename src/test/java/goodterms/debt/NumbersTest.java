package goodterms.debt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Phrase;
import goodterms.yaml.Tree;
import goodterms.yaml.TreeReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every calculation of the trade against its golden value. */
class NumbersTest {

    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);

    private static final Map<String, Function<Golden.In, Map<String, Object>>> CALCULATIONS = new LinkedHashMap<>();

    static {
        CALCULATIONS.put("B4_", in -> Map.of("annual_pct", Penalties.annualPct(in.n("rate_per_day_pct"))));
        CALCULATIONS.put(
                "B5_",
                in -> Map.of("payable", Penalties.publicContract(in.n("principal"), in.n("key_rate"), in.i("days"))));
        CALCULATIONS.put("B6_", DelayCases::interest395);
        CALCULATIONS.put("B", DelayCases::penalty);
        CALCULATIONS.put("A", DelayCases::interest395);
        CALCULATIONS.put("C11_", PlanCases::carrying);
        CALCULATIONS.put("C12_", PlanCases::carrying);
        CALCULATIONS.put("C13_", PlanCases::split);
        CALCULATIONS.put("C14_", PlanCases::split);
        CALCULATIONS.put("C10_", PlanCases::expected);
        CALCULATIONS.put("C1_", PlanCases::carrying);
        CALCULATIONS.put("C2_", PlanCases::perDay);
        CALCULATIONS.put("C3_", PlanCases::plan);
        CALCULATIONS.put("C4_", PlanCases::split);
        CALCULATIONS.put("C5_", PlanCases::split);
        CALCULATIONS.put("C6_", PlanCases::deferral);
        CALCULATIONS.put("C7_", PlanCases::schedule);
        CALCULATIONS.put("C8_", PlanCases::plan);
        CALCULATIONS.put("C9_", PlanCases::expected);
        CALCULATIONS.put(
                "D2_",
                in -> Map.of(
                        "discount_pct", Discounts.breakEvenPct(in.n("cost_of_capital_pct"), in.i("days_earlier"))));
        CALCULATIONS.put("D3_", PlanCases::discountWorth);
        CALCULATIONS.put("D", PlanCases::discount);
        CALCULATIONS.put("E1_", PlanCases::portfolio);
        CALCULATIONS.put("E2_", PlanCases::aging);
        CALCULATIONS.put("E3_", PlanCases::promises);
        CALCULATIONS.put("F1_", DelayCases::europe);
        CALCULATIONS.put("F2_", DelayCases::modes);
        CALCULATIONS.put("F3_", DelayCases::kingdom);
        CALCULATIONS.put("F4_", DelayCases::kingdom);
        CALCULATIONS.put("F5_", DelayCases::edges);
        CALCULATIONS.put("F6_", DelayCases::states);
        CALCULATIONS.put(
                "G2_",
                in -> Map.of(
                        "last_day", Deadlines.claimAnswer(in.d("sent"), in.i("term")),
                        "earliest_filing", Deadlines.earliestFiling(in.d("sent"), in.i("term"))));
        CALCULATIONS.put("G3_", DelayCases::rolled);
        CALCULATIONS.put("G4_", DelayCases::rolled);
        CALCULATIONS.put("G", DelayCases::limitation);
        CALCULATIONS.put("H2_", PlanCases::factoring);
        CALCULATIONS.put("H3_", in -> Map.of("price", Substitutes.cession(in.n("claim"), in.n("discount_pct"))));
        CALCULATIONS.put("H1_", PlanCases::setOff);
        CALCULATIONS.put("H5_", PlanCases::setOff);
        CALCULATIONS.put("H", DelayCases::allocation);
        CALCULATIONS.put("S_eu_portal", DelayCases::portal);
        CALCULATIONS.put("S_cash_gap_plan", PlanCases::cashGap);
        CALCULATIONS.put("S_sla_split", PlanCases::dispute);
        CALCULATIONS.put("S_hostile_395", DelayCases::interest395);
        CALCULATIONS.put("S_kolosok_395", DelayCases::interest395);
        CALCULATIONS.put("S_internal_sales", PlanCases::internal);
        CALCULATIONS.put("S_", DelayCases::penalty);
    }

    @Test
    void everyGoldenNumberIsReproducedToTheKopeck() {
        var read = TreeReader.read("numbers.yaml", Golden.resource("/goodterms/debt/numbers.yaml"));
        assertEquals(List.of(), read.problems());
        var cases = ((Tree.Mapping) read.value().orElseThrow()).entries();
        assertEquals(71, cases.size());
        for (var one : cases) {
            var row = (Tree.Mapping) one.value();
            var calculation = CALCULATIONS.entrySet().stream()
                    .filter(c -> one.key().startsWith(c.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no calculation for " + one.key()));
            var found = calculation.getValue().apply(new Golden.In((Tree.Mapping)
                    row.get("in").orElseThrow()));
            var expected = (Tree.Mapping) row.get("out").orElseThrow();
            for (var output : expected.entries()) {
                if (!output.key().equals("note")) {
                    var value = Optional.ofNullable(found.get(output.key()))
                            .orElseThrow(() -> new AssertionError(one.key() + " has no " + output.key()));
                    assertEquals(Golden.written(output.value()), Golden.written(value), one.key() + " " + output.key());
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
                LegalInterest.of(amount, due, LocalDate.of(2026, 7, 1), List.of(), Golden.rates("key_rate_ru"))
                        .fault());
        assertTrue(LegalInterest.of(amount, due, LocalDate.of(2026, 6, 30), List.of(), Golden.rates("key_rate_ru"))
                .found()
                .isPresent());
        var eu = Golden.rates("reference_eu");
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
        assertTrue(LegalInterest.of(amount, LocalDate.of(2020, 1, 1), due, List.of(), Golden.rates("key_rate_ru"))
                .fault()
                .isPresent());
    }
}
