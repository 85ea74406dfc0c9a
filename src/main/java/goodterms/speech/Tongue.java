package goodterms.speech;

import goodterms.speech.morphology.Morphology;
import goodterms.speech.rules.RuleBook;

/** One language as the listener knows it: its words, its rules, and what was learned. */
public record Tongue(Morphology morphology, RuleBook book, Model model) {

    String version() {
        var learned = model.version();
        return learned.isEmpty() ? book.lexicon().version() : book.lexicon().version() + "+" + learned;
    }
}
