package goodterms.speech.rules;

import goodterms.lang.Lang;
import java.util.List;
import java.util.Map;

/**
 * All that is known of how one language speaks in this trade: named classes of words in the order they build on each other,
 * our own word table, denials that deny nothing, endorsements of a quotation, words that make an instruction to the machine,
 * words of the trade, words that flatter, and the rules.
 */
public record Lexicon(
        String version, Lang lang, List<Named> classes, Map<String, String> words, Lists lists, List<Rule> rules) {

    public Lexicon {
        classes = List.copyOf(classes);
        words = Map.copyOf(words);
        rules = List.copyOf(rules);
    }

    /** A class of words: patterns refer to it by {@code @name}. */
    public record Named(String name, String pattern) {}

    /** Patterns that are no rules of their own. */
    public record Lists(
            List<String> idleNegation,
            List<String> endorsements,
            List<String> instructions,
            List<String> trade,
            List<String> flattery,
            Map<String, List<String>> mentions) {
        public Lists {
            idleNegation = List.copyOf(idleNegation);
            endorsements = List.copyOf(endorsements);
            instructions = List.copyOf(instructions);
            trade = List.copyOf(trade);
            flattery = List.copyOf(flattery);
            mentions = Map.copyOf(mentions);
        }
    }
}
