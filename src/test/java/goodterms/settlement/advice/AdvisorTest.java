package goodterms.settlement.advice;

import static goodterms.settlement.Sample.CATALOGUE;
import static goodterms.settlement.Sample.DEBT;
import static goodterms.settlement.Sample.PARTIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import goodterms.lang.Lang;
import goodterms.settlement.Cause;
import goodterms.settlement.Instrument;
import goodterms.settlement.Sample;
import goodterms.settlement.Terms;
import goodterms.settlement.Worth;
import goodterms.settlement.offers.Offers;
import goodterms.yaml.AdviceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdvisorTest {

    private static final Advisor ADVISOR = new Advisor(
            CATALOGUE,
            AdviceFile.read("advice.yaml", Sample.resource("/goodterms/settlement/advice.yaml"))
                    .value()
                    .orElseThrow());

    private static final List<String> ALL =
            CATALOGUE.instruments().stream().map(Instrument::id).toList();

    private static Advice advise(Optional<Cause> cause, List<String> allowed, int asked) {
        return ADVISOR.advise(cause, allowed, DEBT, PARTIES, asked);
    }

    private static List<String> ids(Cause cause) {
        return switch (advise(Optional.of(cause), ALL, 0)) {
            case Advice.Propose propose ->
                propose.suggestions().stream().map(s -> s.instrument().id()).toList();
            case Advice.Ask ask -> throw new AssertionError(ask);
            case Advice.HandOver handOver -> List.of();
        };
    }

    @Test
    void beforeTheCauseIsKnownThereIsOnlyAQuestion() {
        var first = advise(Optional.empty(), ALL, 0);
        var second = advise(Optional.empty(), ALL, 1);
        assertEquals(
                true,
                first instanceof Advice.Ask ask && ask.question().in(Lang.EN).endsWith("?"));
        assertFalse(first.equals(second));
        assertEquals(first, advise(Optional.empty(), ALL, 4));
    }

    @Test
    void theSmallestSufficientInstrumentComesFirst() {
        assertEquals(List.of("promise_to_pay", "billing_alignment", "documents_fix"), ids(Cause.FORGOTTEN));
        assertEquals(List.of("documents_fix", "reconciliation_act", "promise_to_pay"), ids(Cause.DOCUMENTS_MISSING));
        assertEquals(List.of("undisputed_part", "documents_fix", "penalty_waiver"), ids(Cause.DISPUTED_QUALITY));
        assertEquals(List.of("part_payment", "set_off", "instalment_schedule"), ids(Cause.CASH_GAP));
        assertEquals(List.of("prepayment_switch", "stop_shipment", "reconciliation_act"), ids(Cause.INSOLVENCY));
    }

    @Test
    void nothingHarmfulOrForSpecialistsIsEverAdvised() {
        for (var cause : Cause.values()) {
            for (var id : ids(cause)) {
                var instrument = CATALOGUE.instrument(id).orElseThrow();
                assertEquals(true, instrument.fit(cause) > 0);
                assertFalse(instrument.authority() == Instrument.Authority.SPECIALIST);
            }
        }
    }

    @Test
    void whatToSayCarriesTheFiguresOfThisDebt() {
        var promise = CATALOGUE.instrument("promise_to_pay").orElseThrow();
        assertEquals(
                "Зафиксирую: 84\u00A0600 рублей, 20 февраля, проводит Марина Сергеевна. Я сейчас отправлю вам это"
                        + " письмом, чтобы никому не держать в голове, хорошо?",
                ADVISOR.say(promise, DEBT, PARTIES).in(Lang.RU));
        for (var instrument : CATALOGUE.instruments()) {
            for (var lang : Lang.values()) {
                assertFalse(ADVISOR.say(instrument, DEBT, PARTIES).in(lang).contains("{"), instrument.id());
            }
        }
    }

    @Test
    void whenNothingAllowedFitsTheCaseIsHandedOver() {
        var advice = advise(Optional.of(Cause.INSOLVENCY), List.of("promise_to_pay", "pledge"), 0);
        assertEquals(
                true,
                advice instanceof Advice.HandOver over
                        && over.why().in(Lang.EN).startsWith("With this cause (\"Insolvency or near-insolvency\")"));
    }

    @Test
    void aProposalIsWorthWhatItsMoneyIsWorthToday() {
        var offer = Sample.offer("part_payment", "now_amount", "42300", "balance_date", "20.03");
        var worth = switch (Offers.read(offer, CATALOGUE, DEBT, PARTIES, Lang.RU)) {
            case Terms.Understood yes -> Worth.of(yes.proposal(), DEBT);
            case Terms.Faulty no -> throw new AssertionError(no);
        };
        assertEquals(new BigDecimal("100.00"), worth.sharePct());
        assertEquals(new BigDecimal("15.00"), worth.weightedDays());
        assertEquals(new BigDecimal("83915.18"), worth.presentValue().amount());
        assertEquals(new BigDecimal("684.82"), worth.concession().amount());
    }
}
