package goodterms.speech.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ThirdsTest {

    private static int stance(double accusation, double neutral, double partnership) {
        return new Thirds(accusation, neutral, partnership).score(Thirds.OF_STANCE);
    }

    @Test
    void aStanceThatIsHardlyLikelierThanNoneIsNone() {
        assertEquals(-499, stance(0.50, 0.45, 0.05));
        assertEquals(499, stance(0.05, 0.45, 0.50));
    }

    @Test
    void aStanceThatIsClearlyLikelierIsTaken() {
        assertEquals(-900, stance(0.55, 0.40, 0.05));
        assertEquals(900, stance(0.05, 0.40, 0.55));
        assertEquals(-500, stance(0.40, 0.25, 0.35));
    }

    @Test
    void aToneIsTheLikeliest() {
        assertEquals(810, new Thirds(0.05, 0.45, 0.50).score(Thirds.OF_TONE));
        assertEquals(0, new Thirds(0.20, 0.60, 0.20).score(Thirds.OF_TONE));
    }
}
