package goodterms.speech.model;

import java.util.Arrays;

/** The traits a model knows, in ascending order of their keys, and how many of the {@code examples} have each. */
public record Vocabulary(int[] keys, int[] counts, int examples) {

    int place(int key) {
        return Arrays.binarySearch(keys, key);
    }

    public int size() {
        return keys.length;
    }

    int key(int place) {
        return keys[place];
    }

    /** ln((1 + examples) / (1 + with it)) + 1; a rule met is never made more of. */
    double rarity(int place) {
        return Group.of(keys[place]) == Group.RULES ? 1 : StrictMath.log((1.0 + examples) / (1.0 + counts[place])) + 1;
    }
}
