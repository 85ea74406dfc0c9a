package goodterms.yaml;

import goodterms.check.Place;
import goodterms.lang.Lang;
import java.util.Arrays;
import java.util.Optional;

/** A scenario that was written in one language: the other, the number of texts that wait for it, and of how many. */
record OneSided(Lang lacking, int waiting, int texts) {

    /** So many missing texts are told one by one, whatever their share. */
    private static final int FEW = 4;

    /** More than these are told once, whatever their share. */
    private static final int MANY = 20;

    /** Where most texts or very many of them lack the same language. */
    static Optional<OneSided> of(TextTable table) {
        var pairs = table.pairs();
        return Arrays.stream(Lang.values())
                .map(lang -> new OneSided(
                        lang,
                        (int) pairs.stream().filter(p -> p.in(lang).isBlank()).count(),
                        pairs.size()))
                .filter(o -> o.waiting > MANY || o.waiting > FEW && 2 * o.waiting > o.texts)
                .findFirst();
    }

    /** At the key that names the languages, else at the top of the file. */
    static Place place(Tree tree, String file) {
        return tree instanceof Tree.Mapping top
                ? top.keyPlace("languages").orElse(Place.at(file, 1, 1))
                : Place.at(file, 1, 1);
    }
}
