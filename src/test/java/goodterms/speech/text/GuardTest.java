package goodterms.speech.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static List<String> forms(String text) {
        return Utterance.of(text).words().stream().map(Token::form).toList();
    }

    @Test
    void invisibleAndTurnedCharactersVanish() {
        assertEquals("оплата", Guard.clean("оп\u200Bла\u202Eта\uFEFF").text());
    }

    @Test
    void composedAndDecomposedSpellingsAreTheSame() {
        assertEquals(forms("ждём платёж"), forms("жде\u0308м плате\u0308ж"));
        assertEquals(forms("йод"), forms("и\u0306од"));
    }

    @Test
    void drawnOutLettersShrinkAndSumsStay() {
        assertEquals(
                "пожалуйста!!! 1000000",
                Guard.clean("пожаааааалуйста!!!!!!!! 1000000").text());
    }

    @Test
    void everyTokenPointsAtWhatWasTyped() {
        var raw = "«Oп\u200Bлата»  жде\u0308м 84\u00A0600 \uD83D\uDE42 ﬁne";
        for (var token : Utterance.of(raw).tokens()) {
            assertTrue(
                    token.start() >= 0 && token.end() <= raw.length() && token.start() < token.end(), token.toString());
        }
        var word = Utterance.of(raw).words().getFirst();
        assertEquals("Oп\u200Bлата", raw.substring(word.start(), word.end()));
        assertEquals("оплата", word.form());
        assertTrue(word.look().strange());
    }

    @Test
    void digitsInsideWordsAreReadAsLetters() {
        assertEquals(List.of("fraudsters", "and", "liars"), forms("fr4udsters and l1ars"));
    }

    @Test
    void aLetterOnlyOneAlphabetHasDecidesTheAlphabet() {
        assertEquals(List.of("paying", "мошенники", "вы"), forms("рауing мoшeнниkи Bы"));
    }

    @Test
    void aWordOfLookAlikesAloneTakesTheAlphabetAroundIt() {
        assertEquals(List.of("thank", "you", "for", "paying", "on", "time"), forms("Thаnk yоu fоr pаying оn timе"));
        assertEquals(List.of("ждем", "от", "вас"), forms("ждём oт вас"));
    }

    @Test
    void wordsSpelledLetterByLetterAreOneWord() {
        var raw = "вы М О Ш Е Н Н И К И и l-i-a-r-s";
        assertEquals(List.of("вы", "мошенникии", "liars"), forms(raw));
        assertEquals(List.of("а", "у", "и", "я", "с", "ним"), forms("а у и я с ним".replace("у и", "у, и")));
        var word = Utterance.of("вы в.о.р.ы.ш!").words().getLast();
        assertEquals("в.о.р.ы.ш", "вы в.о.р.ы.ш!".substring(word.start(), word.end()));
    }

    @Test
    void aPictureBeforeACapitalEndsTheSentence() {
        var tokens = Utterance.of("Мы вместе 🙂 Пришлите акт №5 🙂 сегодня").tokens();
        assertEquals(1, tokens.getLast().sentence());
    }

    @Test
    void contractionsAreTakenApart() {
        assertEquals(List.of("do", "not", "we", "will", "it", "is", "can", "not"), forms("don't we'll it's can't"));
        assertEquals(List.of("have", "not"), forms("havent"));
    }

    @Test
    void numbersSayWhatTheyLookLike() {
        var shapes = Utterance.of("84 600 24.03 2026-03-24 15:00 0,1 % 24-го 24th 5").tokens().stream()
                .map(Token::shape)
                .toList();
        assertEquals(
                List.of(
                        Shape.BIG,
                        Shape.DATE,
                        Shape.DATE,
                        Shape.CLOCK,
                        Shape.PERCENT,
                        Shape.ORDINAL,
                        Shape.ORDINAL,
                        Shape.NUMBER),
                shapes);
    }

    @Test
    void abbreviationsDoNotEndASentence() {
        var tokens = Utterance.of("Счёт на 500 руб. со сроком 10 дн. открыт. Когда ждать?")
                .tokens();
        assertEquals(1, tokens.getLast().sentence());
    }

    @Test
    void quotationIsMarkedUnlessItIsEverything() {
        var spoken = Utterance.of("Он сказал: «вы нас обманываете».").words();
        assertEquals(
                List.of(false, false, true, true, true),
                spoken.stream().map(Token::quoted).toList());
        assertTrue(Utterance.of("«Вы нас обманываете»").words().stream().noneMatch(Token::quoted));
    }

    @Test
    void loneSurrogatesAreMalformed() {
        assertTrue(Utterance.of("оплата \uD83D").malformed());
    }

    @Test
    void longTextCostsLinearTimeAndIsNotJudged() {
        var text = "Вы опять не заплатили! ".repeat(440);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            long before = System.nanoTime();
            assertTrue(Utterance.of(text).tooLong());
            best = Math.min(best, System.nanoTime() - before);
        }
        assertTrue(best < 50_000_000, best + " ns");
    }

    @Test
    void anySequenceOfUnitsIsCut() {
        var random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            var raw = new StringBuilder();
            for (int k = random.nextInt(60); k > 0; k--) {
                raw.append((char)
                        (random.nextInt(4) == 0
                                ? random.nextInt(0x10000)
                                : "аеёo1@'-«»\u0301 .,?!\uD83D\uDE42z".charAt(random.nextInt(19))));
            }
            for (var token : Utterance.of(raw.toString()).tokens()) {
                assertTrue(token.start() < token.end() && token.end() <= raw.length(), raw.toString());
            }
        }
    }
}
