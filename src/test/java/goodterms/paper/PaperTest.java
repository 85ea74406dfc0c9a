package goodterms.paper;

import static goodterms.settlement.Sample.CATALOGUE;
import static goodterms.settlement.Sample.DEBT;
import static goodterms.settlement.Sample.PARTIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.debt.Money;
import goodterms.lang.Lang;
import goodterms.settlement.Offer;
import goodterms.settlement.Proposal;
import goodterms.settlement.Sample;
import goodterms.settlement.Terms;
import goodterms.settlement.offers.Offers;
import goodterms.yaml.PapersFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Paper PAPER = new Paper(
            PapersFile.read("papers.yaml", Sample.resource("/goodterms/paper/papers.yaml"))
                    .value()
                    .orElseThrow(),
            CATALOGUE);

    private static Document written(Offer offer, Lang lang) {
        return PAPER.write(proposal(offer, lang), DEBT, PARTIES, lang);
    }

    private static Proposal proposal(Offer offer, Lang lang) {
        return switch (Offers.read(offer, CATALOGUE, DEBT, PARTIES, lang)) {
            case Terms.Understood yes -> yes.proposal();
            case Terms.Faulty no -> throw new AssertionError(no.faults());
        };
    }

    private static String text(Offer offer, Lang lang) {
        return written(offer, lang).text(76).replace('\u00A0', ' ');
    }

    @Test
    void aPromiseIsConfirmedOnTheSameDay() {
        assertEquals("""
                                Confirmation of a payment agreement

            To: Kolosok LLC, Marina

            From: Northline LLC, Anna Ilyina

            Date: 19 February 2026

            Thank you for the call. This confirms what we agreed.

            1. To be paid: 84,600 (eighty-four thousand six hundred) roubles 00 kopecks.
            For: invoice 301 of 30/01/2026.

            2. Payment date: 24 February 2026.

            3. The payment is released by: Marina.

            If anything changes, write before that date and we will find a way together.

            Anna Ilyina, Northline LLC


            Training material, not legal advice. Have a lawyer see it before any real
            use.
            """, text(Sample.offer("promise_to_pay", "pay_date", "24 Feb"), Lang.EN));
    }

    @Test
    void aLetterHasEveryElementThatMakesItGood() {
        var letter = text(
                Sample.offer("guarantee_letter", "pay_date", "20.03", "signatory", "директор О. П. Белова"), Lang.RU);
        for (var element : List.of(
                "ООО «Колосок»",
                "Кому: ООО «Северная Линия»",
                "признаём",
                "84 600 (восемьдесят четыре тысячи шестьсот) рублей 00",
                "счёт № 301 от 30.01.2026",
                "Срок: 20 марта 2026 года",
                "директор О. П. Белова",
                "Дата письма: 19 февраля 2026 года",
                "Учебный документ: не является юридической консультацией.")) {
            assertTrue(letter.replace('\n', ' ').contains(element), element + "\n" + letter);
        }
    }

    @Test
    void aWeakLetterShowsItsHoles() {
        var letter = written(Sample.offer("guarantee_letter", "amount", "50 000"), Lang.RU);
        assertTrue(letter.text(72).contains("Срок: ________________."));
        assertEquals(
                List.of(
                        "Признана только часть долга",
                        "Нет даты или она условная: «при поступлении средств»",
                        "Без подписи или Word-файл без подписи"),
                letter.weaknesses());
    }

    @Test
    void aNoteInPartsBecomesASeriesOfNotes() {
        var series = written(
                Sample.offer(
                        "promissory_note",
                        "maturity_date",
                        "2 April",
                        "signature",
                        "CEO",
                        "series",
                        "02/04: 42,300; 04/05: 42,300"),
                Lang.EN);
        assertEquals(2, series.sheets().size());
        var second = series.sheets().getLast().paragraphs().stream()
                .map(Document.Paragraph::shown)
                .toList();
        assertEquals(
                "Kolosok LLC (the maker) unconditionally promises to pay against this promissory note the sum of 42,300"
                        + " (forty-two thousand three hundred) roubles 00 kopecks to Northline LLC or order.",
                second.get(1));
        assertEquals("Payable on: 4 May 2026.", second.get(2));
    }

    @Test
    void aNoteWithoutAMaturityIsPayableAtSight() {
        var note = text(
                Sample.offer("promissory_note", "maturity_type", "at sight", "signature", "CEO", "interest_rate", "16"),
                Lang.EN);
        assertTrue(note.contains("Payable at sight."), note);
        assertTrue(
                note.replace('\n', ' ').contains("the sum of 84,600 (eighty-four thousand six hundred) roubles"), note);
        assertTrue(note.contains("Interest: 16% a year."), note);
    }

    @Test
    void everyInstrumentHasAPaperInBothLanguages() {
        for (var instrument : CATALOGUE.instruments()) {
            for (var lang : Lang.values()) {
                var proposal = new Proposal(
                        instrument,
                        new Offer(instrument.id(), Map.of()),
                        List.of(),
                        Money.zero(DEBT.currency()),
                        List.of(),
                        List.of());
                var text = PAPER.write(proposal, DEBT, PARTIES, lang).text(80);
                assertFalse(text.contains("{"), text);
                assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
                assertTrue(text.contains(lang == Lang.RU ? "Учебный документ" : "Training material"));
            }
        }
    }

    @Test
    void whatIsTypedIsNeverReadAsAGap() {
        var text = text(Sample.offer("promise_to_pay", "pay_date", "24.02", "doer", "{debt} %s $1"), Lang.RU);
        assertTrue(text.contains("Платёж проводит: "), text);
        assertFalse(text.contains("проводит: 84 600"), text);
    }
}
