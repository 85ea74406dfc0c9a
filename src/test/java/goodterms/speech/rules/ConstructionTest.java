package goodterms.speech.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Lang;
import goodterms.speech.Tongues;
import goodterms.speech.text.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConstructionTest {

    private static Optional<String> found(String pattern, String text) {
        var said = Said.of(Utterance.of(text), Tongues.of(Lang.RU).morphology());
        var sentence = said.sentences().getFirst();
        return Construction.of(pattern, Map.of())
                .find(sentence, 0)
                .map(span -> sentence.words().subList(span.from(), span.to()).stream()
                        .map(Word::form)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void formsLemmasAndTagsAreToldApart() {
        assertEquals(Optional.of("сорвали"), found("~сорвать<past>", "Вы сорвали срок."));
        assertEquals(Optional.empty(), found("сорвать", "Вы сорвали срок."));
        assertEquals(Optional.empty(), found("~сорвать<inf>", "Вы сорвали срок."));
        assertEquals(Optional.of("сорвали срок"), found("сорв* <noun>", "Вы сорвали срок."));
    }

    @Test
    void gapsAreBoundedAndDoNotCrossADenial() {
        assertEquals(Optional.of("вы нас обманули"), found("вы *2 ~обмануть", "Вы нас обманули."));
        assertEquals(Optional.empty(), found("вы *2 ~обмануть", "Вы нас не обманули."));
        assertEquals(Optional.of("вы нас не обманули"), found("вы **2 ~обмануть", "Вы нас не обманули."));
        assertEquals(Optional.empty(), found("вы *1 ~обмануть", "Вы нас тогда обманули."));
    }

    @Test
    void alternativesOptionsAndEdgesCombine() {
        var pattern = "^ [опять|снова] вы? не [~платить|~заплатить] $";
        assertTrue(found(pattern, "Опять не заплатили").isPresent());
        assertTrue(found(pattern, "Снова вы не платите").isPresent());
        assertTrue(found(pattern, "Снова вы не платите нам").isEmpty());
    }

    @Test
    void theEndOfTheSentenceCanBeAskedFor() {
        assertTrue(found("когда {question}", "Когда ждать?").isPresent());
        assertTrue(found("когда {question}", "Когда придёт, скажу.").isEmpty());
        assertTrue(found("{bang} когда", "Когда деньги???").isPresent());
    }

    @Test
    void whatMustNotFollowIsRespected() {
        assertTrue(found("спасибо !за", "Спасибо, Марина").isPresent());
        assertTrue(found("спасибо !за", "Спасибо за прямоту").isEmpty());
    }

    @Test
    void aMistakeIsToldWithItsPlace() {
        var mistake = assertThrows(PatternMistake.class, () -> Construction.of("вы *99 ~платить", Map.of()));
        assertEquals("a gap is *1 to *12", mistake.getMessage());
        assertEquals(6, mistake.offset());
        for (var broken : List.of("", "[", "[а|", "а]", "<nonsense>", "@nowhere", "{odd}", "~", "а | ", "!")) {
            assertThrows(PatternMistake.class, () -> Construction.of(broken, Map.of()), broken);
        }
    }
}
