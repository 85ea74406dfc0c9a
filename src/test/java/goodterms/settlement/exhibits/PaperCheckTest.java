package goodterms.settlement.exhibits;

import static goodterms.settlement.Sample.CATALOGUE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.lang.Lang;
import goodterms.settlement.Defect;
import goodterms.settlement.Sample;
import goodterms.yaml.ExhibitsFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperCheckTest {

    private static final ExhibitsFile.Exhibits EXHIBITS = ExhibitsFile.read(
                    "exhibits.yaml", Sample.resource("/goodterms/settlement/exhibits.yaml"))
            .value()
            .orElseThrow();

    private static final PaperCheck CHECK = new PaperCheck(EXHIBITS.signs());

    private static List<String> codes(String instrument, String paper) {
        return CHECK.defects(CATALOGUE.instrument(instrument).orElseThrow(), paper).stream()
                .map(Defect::code)
                .toList();
    }

    @Test
    void everyExhibitShowsItsDefectsInBothLanguages() {
        assertEquals(10, EXHIBITS.papers().size());
        for (var paper : EXHIBITS.papers()) {
            for (var lang : Lang.values()) {
                assertEquals(
                        paper.expected(), codes(paper.instrument(), paper.text().in(lang)), paper.id() + " " + lang);
            }
        }
    }

    @Test
    void everySignNamesADefectOfItsInstrument() {
        for (var sign : EXHIBITS.signs()) {
            var instrument = CATALOGUE.instrument(sign.instrument()).orElseThrow();
            assertEquals(
                    sign.code(), instrument.defect(sign.code()).orElseThrow().code());
        }
    }

    @Test
    void lettersNotSeenBeforeAreJudgedAlike() {
        assertEquals(
                List.of("no_date"),
                codes(
                        "guarantee_letter",
                        "Признаём долг 96 000 рублей по счёту № 12 и оплатим его, как только закроем квартал."
                                + " Директор (подпись)."));
        assertEquals(
                List.of("no_signature"),
                codes("guarantee_letter", "We will pay invoice 12, 96,000.00 roubles, by 5 May 2026."));
        assertEquals(
                List.of("our_consent_to_waive"),
                codes(
                        "guarantee_letter",
                        "We will pay 9,600 under contract 5 by 5 May 2026; the creditor waives penalties. Director"
                                + " (signed)."));
    }

    @Test
    void anEmptyOrEndlessPaperIsOnlyABadOne() {
        assertEquals(List.of("no_amount", "no_date", "no_signature"), codes("guarantee_letter", ""));
        assertEquals(
                List.of("no_amount", "no_date", "no_signature"),
                codes("guarantee_letter", "обязуемся оплатить ".repeat(50_000)));
    }
}
