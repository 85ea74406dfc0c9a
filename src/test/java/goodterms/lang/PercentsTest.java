package goodterms.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Parts of a hundred as each language writes them. */
class PercentsTest {

    @Test
    void theSignStandsCloseInEnglishAndApartButUnbrokenInRussian() {
        assertEquals("26%", Percents.whole(Lang.EN, 26));
        assertEquals("26\u00A0%", Percents.whole(Lang.RU, 26));
    }

    @Test
    void thousandthsAreRoundedOrShownToOneDecimal() {
        assertEquals("13%", Percents.ofMilli(Lang.EN, 125));
        assertEquals("0%", Percents.ofMilli(Lang.EN, 4));
        assertEquals("12.5%", Percents.tenths(Lang.EN, 125));
        assertEquals("12,5\u00A0%", Percents.tenths(Lang.RU, 125));
        assertEquals("100.0%", Percents.tenths(Lang.EN, 1000));
    }
}
