package goodterms.desk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import goodterms.debtor.Answer;
import goodterms.debtor.Answer.Figures;
import goodterms.debtor.Answer.Interest;
import goodterms.lang.Lang;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DealsTest {

    private static final Figures ENOUGH = new Figures(31, 77, 0, 50, 60, 42);

    @Test
    void everyRefusalNamesWhatHurtMostAndNoFigure() {
        var told = Arrays.stream(Interest.values())
                .map(i -> Deals.of(new Answer.Refuse(ENOUGH, i)).in(Lang.EN))
                .collect(Collectors.toSet());

        assertEquals(Interest.values().length, told.size());
        told.forEach(words -> assertFalse(words.matches(".*[0-9].*"), words));
    }

    @Test
    void aRefusalForWantOfMoneySaysThatTrustIsWanting() {
        var answer = new Answer.Refuse(new Figures(31, 77, 400, 50, 60, 42), Interest.FORM);

        assertEquals(
                "Не принято: похоже, денег к этому сроку нет, а сказать об этом вам пока не решаются.",
                Deals.of(answer).in(Lang.RU));
    }
}
