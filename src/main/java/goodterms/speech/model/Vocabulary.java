package goodterms.speech.model;

import java.util.Arrays;

/** The traits a model knows, in ascending order of their keys, and how many of the {@code examples} have each. */
public final class Vocabulary {

    private final int[] keys;
    private final int[] counts;
    private final int examples;
    private final float[] rarities;

    public Vocabulary(int[] keys, int[] counts, int examples) {
        this.keys = keys.clone();
        this.counts = counts.clone();
        this.examples = examples;
        this.rarities = new float[keys.length];
        for (var i = 0; i < keys.length; i++) {
            rarities[i] = (float) (StrictMath.log((1.0 + examples) / (1.0 + counts[i])) + 1);
        }
    }

    /** The place of a key, negative when it is not known. */
    int place(int key) {
        return Arrays.binarySearch(keys, key);
    }

    public int size() {
        return keys.length;
    }

    int key(int place) {
        return keys[place];
    }

    int count(int place) {
        return counts[place];
    }

    int examples() {
        return examples;
    }

    Group group(int place) {
        return Group.of(keys[place]);
    }

    /** ln((1 + examples) / (1 + with it)) + 1. */
    float rarity(int place) {
        return rarities[place];
    }
}
