package goodterms.settlement.offers;

import static goodterms.settlement.Sample.CATALOGUE;
import static goodterms.settlement.Sample.DEBT;
import static goodterms.settlement.Sample.PARTIES;
import static goodterms.settlement.Sample.offer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.debt.Money;
import goodterms.lang.Lang;
import goodterms.settlement.Offer;
import goodterms.settlement.Payment;
import goodterms.settlement.Proposal;
import goodterms.settlement.Proposal.Slot;
import goodterms.settlement.Terms;
import goodterms.yaml.Bundled;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Several instruments offered as one: what each brings, and what may not go together. */
class CombinedTest {

    private static final Offer PART = offer("part_payment", "now_amount", "30000", "balance_date", "10.03");

    private static Offer with(Offer first, Offer... others) {
        return new Offer(first.instrument(), first.terms(), List.of(others));
    }

    private static Proposal understood(Offer offer) {
        return switch (Offers.read(offer, CATALOGUE, DEBT, PARTIES, Lang.RU)) {
            case Terms.Understood yes -> yes.proposal();
            case Terms.Faulty no -> throw new AssertionError(no.faults());
        };
    }

    private static List<String> faults(Offer offer, Lang lang) {
        return switch (Offers.read(offer, CATALOGUE, DEBT, PARTIES, lang)) {
            case Terms.Understood yes -> List.of();
            case Terms.Faulty no ->
                no.faults().stream()
                        .map(f -> f.key() + ": " + f.message().in(lang))
                        .toList();
        };
    }

    @Test
    void theFirstInstrumentBringsThePaymentsAndTheLetterTakesItsDay() {
        var both = understood(with(PART, offer("guarantee_letter", "signatory", "ceo")));
        assertEquals(
                List.of(
                        new Payment(LocalDate.of(2026, 2, 20), Money.of("30000", "RUB")),
                        new Payment(LocalDate.of(2026, 3, 10), Money.of("54600", "RUB"))),
                both.payments());
        assertEquals(
                LocalDate.of(2026, 3, 10),
                both.with().getFirst().payments().getFirst().on());
        assertEquals(List.of(), both.defects());
        assertEquals(List.of(Slot.AMOUNT, Slot.DATE, Slot.PERSON, Slot.DOCUMENT), both.slots());
        assertEquals(25, both.keepPct());
        assertEquals(30, both.burden());
    }

    @Test
    void whatIsWaivedAndWhatIsWeakAddUp() {
        var both = understood(with(
                offer("part_payment", "now_amount", "30000", "balance_date", "27.02"),
                offer("guarantee_letter"),
                offer("penalty_waiver", "sign_off", "own_word")));
        assertEquals(Money.of("423.00", "RUB"), both.waived());
        assertEquals(
                List.of("no_signature", "no_authority"),
                both.defects().stream().map(d -> d.code()).toList());
        assertTrue(both.overstepped());
    }

    @Test
    void whatCannotGoTogetherIsToldAtTheSecondInstrument() {
        var note = with(offer("promise_to_pay", "pay_date", "24.02"), offer("surety"));
        assertEquals(
                List.of("surety: «Поручительство» нельзя добавить к «Подтверждённая дата платежа»."),
                faults(note, Lang.RU));
        assertEquals(
                List.of("surety: \"Surety / third-party guarantee\" cannot go with \"Confirmed promise to pay\"."),
                faults(note, Lang.EN));
        var twice = with(PART, offer("guarantee_letter"), offer("guarantee_letter"));
        assertEquals(2, faults(twice, Lang.RU).size());
        assertEquals(List.of("kiss: Такого инструмента в каталоге нет."), faults(with(PART, offer("kiss")), Lang.RU));
    }

    @Test
    void aTermThatFollowsFromTheFirstInstrumentCannotContradictIt() {
        var other = with(PART, offer("guarantee_letter", "pay_date", "12.03", "signatory", "ceo"));
        assertEquals(
                List.of("guarantee_letter.pay_date: Здесь то же, что в основном условии: 10.03.2026. Меняйте там."),
                faults(other, Lang.RU));
        assertEquals(
                List.of("guarantee_letter.pay_date: This follows the main terms: 10/03/2026. Change it there."),
                faults(other, Lang.EN));
        var same = with(PART, offer("guarantee_letter", "pay_date", "10 марта", "signatory", "ceo"));
        assertEquals(List.of(), faults(same, Lang.RU));
    }

    @Test
    void theFormShowsTheTermsOfBoth() {
        var filled = Offers.filled(with(PART, offer("guarantee_letter")), CATALOGUE, DEBT, PARTIES, Lang.RU);
        assertEquals("10.03.2026", filled.get("balance_date"));
        assertEquals("10.03.2026", filled.get("guarantee_letter.pay_date"));
        assertEquals("84\u00A0600 рублей", filled.get("guarantee_letter.amount"));
    }

    @Test
    void everyCombinationOfTheCatalogueNamesWhatThereIs() {
        var own = Set.of("rest", "first_day", "last_day", "payments");
        for (var first : CATALOGUE.instruments()) {
            for (var pair : first.combines()) {
                var other = CATALOGUE.instrument(pair.with()).orElseThrow();
                pair.takes().forEach((key, from) -> {
                    assertTrue(other.term(key).isPresent(), pair.toString());
                    assertTrue(own.contains(from) || first.term(from).isPresent(), pair.toString());
                });
                assertTrue(pair.keepPct() > 0 && pair.keepPct() <= other.keepPct(), first.id() + " " + pair);
                assertTrue(pair.burden() >= 0 && pair.burden() <= other.burden(), first.id() + " " + pair);
            }
        }
    }

    @Test
    void everyLawSpeaksOfInstrumentsAndRulesThatThereAre() {
        for (var law : Bundled.jurisdictions()) {
            for (var statement : law.statements()) {
                for (var id : statement.instruments()) {
                    assertTrue(CATALOGUE.instrument(id).isPresent(), law.id() + ": " + id);
                }
            }
            for (var lifted : law.lifted()) {
                var path = lifted.split("\\.", -1);
                assertEquals(3, path.length, lifted);
                var term = CATALOGUE.instrument(path[0]).flatMap(i -> i.term(path[1]));
                assertTrue(term.orElseThrow().rules().containsKey(path[2]), lifted);
            }
        }
    }
}
