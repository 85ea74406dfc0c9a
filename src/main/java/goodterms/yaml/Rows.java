package goodterms.yaml;

import goodterms.check.Problem;
import goodterms.lang.Phrase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the rows of our own data files, noting what is missing or of the wrong kind; what cannot be read is left out. */
final class Rows {

    private final List<Problem> problems;

    Rows(List<Problem> problems) {
        this.problems = problems;
    }

    List<Tree.Mapping> mappings(Tree.Mapping of, String key) {
        List<Tree.Mapping> out = new ArrayList<>();
        for (var item : items(of, key)) {
            if (item instanceof Tree.Mapping mapping) {
                out.add(mapping);
            } else {
                wrong(item, "a mapping", "набор ключей");
            }
        }
        return out;
    }

    List<Tree> items(Tree.Mapping of, String key) {
        return of.get(key)
                .map(t -> t instanceof Tree.Listing listing ? listing.items() : List.of(t))
                .orElse(List.of());
    }

    Optional<Tree.Mapping> mapping(Tree.Mapping of, String key) {
        return of.get(key).flatMap(t -> t instanceof Tree.Mapping m ? Optional.of(m) : Optional.empty());
    }

    /** A key that must be there; an empty text and a problem when it is not. */
    String text(Tree.Mapping of, String key) {
        return maybe(of, key).orElseGet(() -> {
            problems.add(Faults.error(
                    "GT-S2",
                    of.place(),
                    Phrase.of("Нет ключа «" + key + "».", "The key \"" + key + "\" is missing."),
                    Phrase.of("Добавьте его.", "Add it.")));
            return "";
        });
    }

    Optional<String> maybe(Tree.Mapping of, String key) {
        return of.get(key).flatMap(t -> t instanceof Tree.Scalar s ? Optional.of(s.text()) : Optional.empty());
    }

    boolean flag(Tree.Mapping of, String key, boolean otherwise) {
        return maybe(of, key).map("true"::equals).orElse(otherwise);
    }

    List<String> texts(Tree.Mapping of, String key) {
        List<String> out = new ArrayList<>();
        for (var item : items(of, key)) {
            if (item instanceof Tree.Scalar scalar) {
                out.add(scalar.text());
            } else {
                wrong(item, "a text", "текст");
            }
        }
        return out;
    }

    Phrase phrase(Tree.Mapping of, String key) {
        var found = mapping(of, key);
        if (found.isEmpty()) {
            return Phrase.of(text(of, key), "");
        }
        return phrase(found.get());
    }

    Phrase phrase(Tree.Mapping pair) {
        return Phrase.of(text(pair, "ru"), text(pair, "en"));
    }

    int whole(Tree.Mapping of, String key) {
        var text = text(of, key);
        if (text.matches("-?\\d{1,6}")) {
            return Integer.parseInt(text);
        }
        of.get(key).ifPresent(t -> wrong(t, "a whole number", "целое число"));
        return 0;
    }

    List<LocalDate> dates(Tree.Mapping of, String key) {
        List<LocalDate> out = new ArrayList<>();
        for (var item : items(of, key)) {
            date(item).ifPresent(out::add);
        }
        return out;
    }

    Optional<LocalDate> date(Tree item) {
        try {
            return Optional.of(LocalDate.parse(item instanceof Tree.Scalar s ? s.text() : ""));
        } catch (DateTimeException notADay) {
            wrong(item, "a date such as 2026-02-24", "дата вида 2026-02-24");
            return Optional.empty();
        }
    }

    /** A word of a closed list; empty and a problem for any other. */
    <T> Optional<T> word(Tree.Mapping of, String key, Function<String, Optional<T>> words) {
        var value = words.apply(text(of, key));
        if (value.isEmpty()) {
            of.get(key).ifPresent(t -> wrong(t, "a word of the list", "слово из списка"));
        }
        return value;
    }

    Map<String, String> strings(Tree.Mapping of, String key) {
        Map<String, String> out = new LinkedHashMap<>();
        mapping(of, key).ifPresent(m -> m.entries().forEach(e -> out.put(e.key(), text(m, e.key()))));
        return out;
    }

    void wrong(Tree tree, String en, String ru) {
        problems.add(Faults.error(
                "GT-S3",
                tree.place(),
                Phrase.of("Здесь должно быть: " + ru + ".", "Expected here: " + en + "."),
                Phrase.of("Исправьте значение.", "Correct the value.")));
    }
}
