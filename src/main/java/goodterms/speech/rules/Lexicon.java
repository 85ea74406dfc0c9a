package goodterms.speech.rules;

import goodterms.lang.Lang;
import goodterms.speech.words.Act;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is known of how one language speaks in this trade: named classes of words in the order they build on each other,
 * our own word table, denials that deny nothing, endorsements of a quotation, words that make an instruction to the machine,
 * words of the trade, words that flatter, claims of a sum owed and talk of parts of it, remarks on what does not fit the talk, the
 * rules, and what the house expects to be said.
 */
public record Lexicon(
        String version,
        Lang lang,
        List<Named> classes,
        Map<String, String> words,
        Lists lists,
        Map<String, Remark> remarks,
        List<Rule> rules,
        List<House.Standard> expected) {

    public Lexicon {
        classes = List.copyOf(classes);
        words = Map.copyOf(words);
        remarks = Map.copyOf(remarks);
        rules = List.copyOf(rules);
        expected = List.copyOf(expected);
    }

    /** This lexicon with a house standard laid over it: its rules instead of ours of the same id, or after them. */
    public Lexicon under(House house) {
        var laid = new LinkedHashMap<String, Rule>();
        rules.forEach(rule -> laid.put(rule.id(), rule));
        house.disabled().forEach(laid::remove);
        house.rules().stream()
                .filter(rule -> rule.id().startsWith(lang.code() + "."))
                .forEach(rule -> laid.put(rule.id(), rule));
        var all = new ArrayList<>(expected);
        all.addAll(house.expected());
        return new Lexicon(
                version + "+" + house.version(), lang, classes, words, lists, remarks, List.copyOf(laid.values()), all);
    }

    /** The ids of the rules that hear an act. */
    public Set<String> acting(Act act) {
        return rules.stream()
                .filter(rule -> rule.signal().acts().contains(act))
                .map(Rule::id)
                .collect(Collectors.toSet());
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
            List<String> claims,
            List<String> parts,
            Map<String, List<String>> mentions) {
        public Lists {
            idleNegation = List.copyOf(idleNegation);
            endorsements = List.copyOf(endorsements);
            instructions = List.copyOf(instructions);
            trade = List.copyOf(trade);
            flattery = List.copyOf(flattery);
            claims = List.copyOf(claims);
            parts = List.copyOf(parts);
            mentions = Map.copyOf(mentions);
        }
    }
}
