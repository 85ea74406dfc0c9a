package goodterms.yaml;

import goodterms.check.Place;
import goodterms.check.Places;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Notes where every part of a document stands. */
final class Outline {

    private final Map<String, Places.Spot> spots = new HashMap<>();

    private Outline() {}

    static Places of(String file, Tree tree) {
        var outline = new Outline();
        outline.walk("", tree);
        return new Places(file, outline.spots);
    }

    private void walk(String path, Tree tree) {
        switch (tree) {
            case Tree.Scalar scalar -> {}
            case Tree.Mapping mapping -> {
                for (var entry : mapping.entries()) {
                    note(path + entry.key(), entry.keyPlace(), entry.value());
                }
            }
            case Tree.Listing listing -> {
                for (var i = 0; i < listing.items().size(); i++) {
                    var item = listing.items().get(i);
                    var id = id(item);
                    note(path + id.map(Tree.Scalar::text).orElse(Integer.toString(i)), place(item, id), item);
                }
            }
        }
    }

    private static Place place(Tree item, Optional<Tree.Scalar> id) {
        return id.map(Tree.Scalar::place).orElse(item.place());
    }

    private void note(String path, Place key, Tree value) {
        spots.putIfAbsent(path, new Places.Spot(key, value.place()));
        if (!(value instanceof Tree.Scalar)) {
            walk(path + ".", value);
        }
    }

    private static Optional<Tree.Scalar> id(Tree item) {
        return item instanceof Tree.Mapping mapping && mapping.get("id").orElse(mapping) instanceof Tree.Scalar id
                ? Optional.of(id)
                : Optional.empty();
    }
}
