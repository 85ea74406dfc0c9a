package goodterms.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.lang.Lang;
import goodterms.speech.rules.Lexicon;
import goodterms.speech.rules.Rule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconPackTest {

    @ParameterizedTest
    @EnumSource
    void packingLeavesBehindOnlyTheSentencesRulesAreTriedOn(Lang lang) {
        var texts = Bundled.lexiconTexts(lang);
        var packed = LexiconPack.packed(texts);
        assertEquals(
                untried(LexiconFile.read(lang, texts).value().orElseThrow()),
                LexiconFile.unpacked(lang, LexiconPack.trees(packed)).value().orElseThrow());
    }

    private static Lexicon untried(Lexicon lexicon) {
        return new Lexicon(
                lexicon.version(),
                lexicon.lang(),
                lexicon.classes(),
                lexicon.words(),
                lexicon.lists(),
                lexicon.remarks(),
                lexicon.rules().stream()
                        .map(rule -> new Rule(
                                rule.id(),
                                rule.signal(),
                                rule.where(),
                                rule.why(),
                                rule.advice(),
                                List.of(),
                                List.of()))
                        .toList(),
                lexicon.expected());
    }
}
