package goodterms.yaml;

import goodterms.check.Place;
import java.util.List;
import java.util.Optional;

/** A YAML document as written, with the place of every key and value. */
public sealed interface Tree {

    Place place();

    /** A single value as its author wrote it; an empty plain value stands for nothing. */
    record Scalar(String text, Style style, Place place) implements Tree {

        public boolean absent() {
            return style == Style.PLAIN && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Listing(List<Tree> items, Place place) implements Tree {

        public Listing {
            items = List.copyOf(items);
        }
    }

    record Mapping(List<Entry> entries, Place place) implements Tree {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key; the first where a key is doubled. */
        public Optional<Tree> get(String key) {
            return entries.stream()
                    .filter(e -> e.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        public Optional<Place> keyPlace(String key) {
            return entries.stream()
                    .filter(e -> e.key().equals(key))
                    .map(Entry::keyPlace)
                    .findFirst();
        }
    }

    record Entry(String key, Place keyPlace, Tree value) {}

    /** How a value was written. */
    enum Style {
        PLAIN,
        QUOTED,
        BLOCK
    }
}
