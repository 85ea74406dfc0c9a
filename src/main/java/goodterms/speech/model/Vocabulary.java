package goodterms.speech.model;

import java.util.Arrays;

/** The traits a model knows, in ascending order of their keys, with the rarity of each: ln((1 + n) / (1 + with it)) + 1. */
public record Vocabulary(int[] keys, float[] rarities) {

    int place(int key) {
        return Arrays.binarySearch(keys, key);
    }

    public int size() {
        return keys.length;
    }

    int key(int place) {
        return keys[place];
    }

    float rarity(int place) {
        return rarities[place];
    }
}
