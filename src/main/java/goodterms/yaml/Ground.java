package goodterms.yaml;

import goodterms.lang.Lang;
import goodterms.speech.rules.Classes;
import goodterms.speech.rules.Lexicon;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a house standard builds on: the kinds of rules, the named classes of each language, and the ids of our rules if known. */
public record Ground(Tree kinds, Map<Lang, Classes> classes, Set<String> ids) {

    /** From the packed files; {@code ids} may be empty where nobody asks whether a rule exists. */
    static Ground of(Function<String, String> packed, Set<String> ids) {
        var kinds = tree(packed, "lexicon-kinds.yaml", "kinds");
        var classes = new EnumMap<Lang, Classes>(Lang.class);
        for (var lang : Lang.values()) {
            var known = new Classes();
            if (tree(packed, "lexicon-" + lang.code() + ".yaml", "classes") instanceof Tree.Mapping map) {
                for (var entry : map.entries()) {
                    if (entry.value() instanceof Tree.Scalar pattern) {
                        known.add(new Lexicon.Named(entry.key(), pattern.text()));
                    }
                }
            }
            classes.put(lang, known);
        }
        return new Ground(kinds, classes, Set.copyOf(ids));
    }

    private static Tree tree(Function<String, String> packed, String file, String key) {
        return TreeReader.read(file, packed.apply(file))
                .value()
                .filter(Tree.Mapping.class::isInstance)
                .flatMap(top -> ((Tree.Mapping) top).get(key))
                .orElseThrow(() -> new IllegalStateException(file));
    }

    /** The classes of the language that a rule's id begins with. */
    Optional<Classes> of(String id) {
        return lang(id).map(classes::get);
    }

    static Optional<Lang> lang(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? Optional.empty() : Lang.of(id.substring(0, dot));
    }
}
