package goodterms.speech.rules;

import goodterms.lang.Lang;
import goodterms.speech.words.Expected;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A company's own standard, laid over the lexicons that come with the program: rules it takes out, rules it adds or puts in the
 * place of ours, and phrases it expects in every call. A rule belongs to the language its id begins with.
 */
public record House(String version, Set<String> disabled, List<Rule> rules, List<Standard> expected) {

    public House {
        disabled = Set.copyOf(disabled);
        rules = List.copyOf(rules);
        expected = List.copyOf(expected);
    }

    /** An expected phrase and the patterns by which it is recognised in each language. */
    public record Standard(Expected phrase, Map<Lang, List<String>> match) {
        public Standard {
            match = Map.copyOf(match);
        }
    }
}
