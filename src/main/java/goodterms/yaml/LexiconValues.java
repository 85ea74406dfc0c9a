package goodterms.yaml;

import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.speech.rules.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The plain values of a lexicon: a text, a list of texts, a whole number, a phrase. */
final class LexiconValues {

    private static final Pattern WEIGHT = Pattern.compile("-?\\d{1,4}");

    private LexiconValues() {}

    static Optional<String> text(Tree tree, List<Problem> problems) {
        if (tree instanceof Tree.Scalar scalar && !scalar.absent()) {
            return Optional.of(scalar.text());
        }
        problems.add(LexiconFaults.notText(tree.place()));
        return Optional.empty();
    }

    /** One text, or a list of them. */
    static List<String> texts(Tree tree, List<Problem> problems) {
        if (tree instanceof Tree.Listing listing) {
            var texts = new ArrayList<String>();
            listing.items().forEach(item -> text(item, problems).ifPresent(texts::add));
            return texts;
        }
        return text(tree, problems).map(List::of).orElse(List.of());
    }

    /** A whole number of thousandths, -2000..2000. */
    static OptionalInt thousandths(Tree tree, List<Problem> problems) {
        var text = text(tree, problems);
        if (text.isPresent()
                && WEIGHT.matcher(text.get()).matches()
                && Math.abs(Integer.parseInt(text.get())) <= 2000) {
            return OptionalInt.of(Integer.parseInt(text.get()));
        }
        problems.add(LexiconFaults.notAWeight(tree.place()));
        return OptionalInt.empty();
    }

    /** A weight on the stance, 0 where absent, with a reason and a better wording. */
    static Optional<Remark> remark(Tree.Mapping map, List<Problem> problems) {
        var stance = map.get("stance").map(tree -> thousandths(tree, problems).orElse(0));
        var why = map.get("why").flatMap(tree -> phrase(tree, problems));
        var advice = map.get("advice").flatMap(tree -> phrase(tree, problems));
        if (why.isEmpty() || advice.isEmpty()) {
            problems.add(LexiconFaults.missing(map.place(), why.isEmpty() ? "why" : "advice"));
            return Optional.empty();
        }
        return Optional.of(new Remark(stance.orElse(0), why.get(), advice.get()));
    }

    static Optional<Phrase> phrase(Tree tree, List<Problem> problems) {
        if (tree instanceof Tree.Mapping map
                && map.get("ru").isPresent()
                && map.get("en").isPresent()) {
            var ru = text(map.get("ru").orElseThrow(), problems);
            var en = text(map.get("en").orElseThrow(), problems);
            return ru.isPresent() && en.isPresent() ? Optional.of(Phrase.of(ru.get(), en.get())) : Optional.empty();
        }
        problems.add(LexiconFaults.notBothLanguages(tree.place()));
        return Optional.empty();
    }
}
