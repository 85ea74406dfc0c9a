package goodterms.yaml;

import goodterms.lang.Lang;
import goodterms.yaml.TextTable.Pair;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A phrase that has one language so far: its name, its map, and how many wordings it has. */
record Gap(String id, Tree.Mapping map, int wordings) {

    /** The language it waits for. */
    Lang lang() {
        return map.get(Lang.RU.code()).isPresent() ? Lang.EN : Lang.RU;
    }

    private String other() {
        return lang() == Lang.EN ? Lang.RU.code() : Lang.EN.code();
    }

    /** The name of a wording, counted from 1. */
    String name(int wording) {
        return wordings == 1 ? id : id + "#" + wording;
    }

    /** The missing key with its texts; a wording that is still missing is empty. */
    String written(Collection<Pair> texts) {
        var words = IntStream.rangeClosed(1, wordings)
                .mapToObj(i -> texts.stream()
                        .filter(p -> p.id().equals(name(i)))
                        .findFirst()
                        .map(p -> p.in(lang()))
                        .orElse(""))
                .map(Written::quoted)
                .collect(Collectors.joining(", "));
        return lang().code() + ": " + (wordings == 1 ? words : "[" + words + "]");
    }

    /** The key of the language that is there. */
    Tree.Entry written() {
        return map.entries().stream()
                .filter(e -> e.key().equals(other()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether English can stand right after the Russian text: one whose end is plain to see. */
    boolean follows() {
        return lang() == Lang.EN
                && written().value() instanceof Tree.Scalar scalar
                && scalar.style() == Tree.Style.QUOTED;
    }
}
