package goodterms.speech.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Lang;
import goodterms.speech.Tongues;
import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryMorphologyTest {

    private final Morphology russian = Tongues.of(Lang.RU).morphology();
    private final Morphology english = Tongues.of(Lang.EN).morphology();

    private static boolean may(Morphology morphology, String word, String lemma, Feature feature) {
        return morphology.readings(word).stream().anyMatch(r -> r.lemma().equals(lemma) && r.is(feature));
    }

    @Test
    void verbsKnowPersonTenseAndMood() {
        assertTrue(may(russian, "заплатили", "заплатить", Feature.PAST));
        assertTrue(may(russian, "платите", "платить", Feature.P2));
        assertTrue(may(russian, "заплатите", "заплатить", Feature.IMP));
        assertTrue(may(english, "paid", "pay", Feature.PAST));
        assertTrue(may(english, "lying", "lie", Feature.ING));
    }

    @Test
    void yoAndYeAreTheSameWord() {
        assertEquals(russian.readings("ждём"), russian.readings("ждем"));
        assertEquals("платеж", russian.readings("платёж").getFirst().lemma());
    }

    @Test
    void closedClassWordsAreNoFish() {
        assertEquals(
                List.of("я", "я"),
                russian.readings("меня").stream().map(Reading::lemma).toList());
    }

    @Test
    void wordsOfTheTradeAreKnown() {
        assertEquals("дебиторка", russian.readings("дебиторку").getFirst().lemma());
        assertEquals("упд", russian.readings("упд").getFirst().lemma());
    }

    @Test
    void foreignAlphabetsAreUnknownRatherThanAnError() {
        assertEquals(List.of(), russian.readings("können"));
        assertEquals(List.of(), russian.readings("漢字"));
        assertEquals(List.of(), english.readings("оплата"));
        assertEquals(List.of(), english.readings(""));
    }
}
