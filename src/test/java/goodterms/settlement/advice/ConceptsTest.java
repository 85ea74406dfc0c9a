package goodterms.settlement.advice;

import static goodterms.settlement.Sample.CATALOGUE;
import static goodterms.settlement.Sample.DEBT;
import static goodterms.settlement.Sample.PARTIES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.settlement.Cause;
import goodterms.settlement.Instrument;
import goodterms.settlement.Sample;
import goodterms.yaml.AdviceFile;
import goodterms.yaml.Tree;
import goodterms.yaml.TreeReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The advisor measured on the sixteen situations of the trade: told the true cause, it names what ends the case. */
class ConceptsTest {

    private record Concept(String id, Cause cause, List<String> best) {}

    private static final Advisor ADVISOR = new Advisor(
            CATALOGUE,
            AdviceFile.read("advice.yaml", Sample.resource("/goodterms/settlement/advice.yaml"))
                    .value()
                    .orElseThrow());

    private static final List<Concept> CONCEPTS = concepts();

    @Test
    void amongTheFirstThreeStandsOneOfTheBest() {
        Map<String, List<String>> missed = new LinkedHashMap<>();
        for (var concept : CONCEPTS) {
            if (hits(concept).isEmpty()) {
                missed.put(concept.id(), first(concept));
            }
        }
        assertEquals(16, CONCEPTS.size());
        assertEquals(Map.of(), missed);
    }

    @Test
    void whichOfTheBestAreNamedIsKnown() {
        Map<String, Set<String>> hits = new LinkedHashMap<>();
        CONCEPTS.forEach(c -> hits.put(c.id(), hits(c)));
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        expected.put("s01_three_days", Set.of("documents_fix", "promise_to_pay"));
        expected.put("s02_a_week", Set.of("promise_to_pay", "billing_alignment"));
        expected.put("s03_a_month", Set.of("part_payment", "guarantee_letter"));
        expected.put("s04_chronic", Set.of("set_off"));
        expected.put("s05_vip", Set.of("billing_alignment", "promise_to_pay"));
        expected.put("s06_budget", Set.of("documents_fix"));
        expected.put("s07_cash_gap", Set.of("part_payment", "instalment_schedule"));
        expected.put("s08_dispute", Set.of("undisputed_part"));
        expected.put("s09_hostile", Set.of("documents_fix", "reconciliation_act"));
        expected.put("s10_friend", Set.of("part_payment"));
        expected.put("s11_insolvent", Set.of("stop_shipment", "reconciliation_act"));
        expected.put("s12_cross_sell", Set.of("documents_fix", "reconciliation_act"));
        expected.put("s13_internal", Set.of("instalment_schedule"));
        expected.put("s14_key_person", Set.of("promise_to_pay"));
        expected.put("s15_eu_portal", Set.of("documents_fix", "promise_to_pay"));
        expected.put("s16_so_sue_me", Set.of("part_payment"));
        assertEquals(expected, hits);
    }

    private static Set<String> hits(Concept concept) {
        var hits = new TreeSet<>(first(concept));
        hits.retainAll(concept.best());
        return hits;
    }

    private static List<String> first(Concept concept) {
        var all = CATALOGUE.instruments().stream().map(Instrument::id).toList();
        return switch (ADVISOR.advise(Optional.of(concept.cause()), all, DEBT, PARTIES, 0)) {
            case Advice.Propose propose ->
                propose.suggestions().stream().map(s -> s.instrument().id()).toList();
            case Advice.Ask ask -> List.of();
            case Advice.HandOver handOver -> List.of();
        };
    }

    private static List<Concept> concepts() {
        var read = TreeReader.read("concepts.yaml", Sample.resource("/goodterms/settlement/concepts.yaml"));
        var top = (Tree.Mapping) read.value().orElseThrow();
        return ((Tree.Listing) top.get("concepts").orElseThrow())
                .items().stream().map(row -> concept((Tree.Mapping) row)).toList();
    }

    private static Concept concept(Tree.Mapping row) {
        var best = (Tree.Listing) row.get("best").orElseThrow();
        return new Concept(
                text(row.get("id").orElseThrow()),
                Cause.of(text(row.get("cause").orElseThrow())).orElseThrow(),
                best.items().stream().map(ConceptsTest::text).toList());
    }

    private static String text(Tree scalar) {
        return ((Tree.Scalar) scalar).text();
    }
}
