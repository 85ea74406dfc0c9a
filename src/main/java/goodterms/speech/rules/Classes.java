package goodterms.speech.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named classes of a lexicon, compiled as they are added, and the check of a pattern against them. */
public final class Classes {

    private final Map<String, Node> nodes = new LinkedHashMap<>();

    /** Adds a class; tells what is wrong with its pattern and leaves it out if anything is. */
    public Optional<PatternMistake> add(Lexicon.Named named) {
        try {
            nodes.put(named.name(), PatternReader.read(named.pattern(), nodes));
            return Optional.empty();
        } catch (PatternMistake mistake) {
            return Optional.of(mistake);
        }
    }

    /** What is wrong with a pattern; empty when it can be read. */
    public Optional<PatternMistake> mistake(String pattern) {
        try {
            PatternReader.read(pattern, nodes);
            return Optional.empty();
        } catch (PatternMistake mistake) {
            return Optional.of(mistake);
        }
    }

    List<Construction> compiled(List<String> patterns) {
        return patterns.stream().map(pattern -> Construction.of(pattern, nodes)).toList();
    }
}
