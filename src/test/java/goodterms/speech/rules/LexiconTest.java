package goodterms.speech.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Lang;
import goodterms.speech.Tongues;
import goodterms.speech.text.Utterance;
import goodterms.speech.words.Act;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {

    private static List<String> fired(String text, Lang lang) {
        var tongue = Tongues.of(lang);
        return tongue.book().hits(Said.of(Utterance.of(text), tongue.morphology())).stream()
                .map(hit -> hit.rule().id())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyRuleHitsAndMissesItsOwnExamples(Lang lang) {
        var wrong = new ArrayList<String>();
        for (var rule : Tongues.of(lang).book().lexicon().rules()) {
            rule.hits().stream()
                    .filter(text -> !fired(text, lang).contains(rule.id()))
                    .forEach(text -> wrong.add(rule.id() + " does not hit: " + text));
            rule.misses().stream()
                    .filter(text -> fired(text, lang).contains(rule.id()))
                    .forEach(text -> wrong.add(rule.id() + " hits: " + text));
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyRuleHasExamplesOfBothKinds(Lang lang) {
        for (var rule : Tongues.of(lang).book().lexicon().rules()) {
            assertTrue(!rule.hits().isEmpty() && !rule.misses().isEmpty(), rule.id());
            assertTrue(rule.id().startsWith(lang.code() + "."), rule.id());
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyActHasARule(Lang lang) {
        var acts = EnumSet.noneOf(Act.class);
        Tongues.of(lang)
                .book()
                .lexicon()
                .rules()
                .forEach(rule -> acts.addAll(rule.signal().acts()));
        assertEquals(EnumSet.allOf(Act.class), acts);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyFaultHasABetterWording(Lang lang) {
        for (var rule : Tongues.of(lang).book().lexicon().rules()) {
            boolean harmful = rule.signal().acts().stream().anyMatch(Act::harmful);
            assertTrue(!harmful || rule.advice().isPresent(), rule.id());
        }
    }
}
