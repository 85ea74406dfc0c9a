package goodterms.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.lang.Lang;
import org.junit.jupiter.api.Test;

class CallTest {
    @Test
    void aCallOverAPipeLeavesATranscript() {
        var played = Played.of(
                Lang.RU,
                "1\nВы нарушили договор\n/why\n/facts\n/invoices\n/offer\n1\n\nпозавчера\n24.02\n\n\n/разбор\n\n");
        System.out.println(played.transcript());
        assertEquals("", "");
    }
}
