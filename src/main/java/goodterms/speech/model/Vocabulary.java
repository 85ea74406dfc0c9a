package goodterms.speech.model;

/** The traits a model knows, in ascending order of their keys, and how many of the {@code examples} have each. */
public final class Vocabulary {

    private final int[] keys;
    private final int[] counts;
    private final int examples;

    /** What a trait is worth that so many examples have. */
    private final float[] rarities;

    /** Where the keys begin that share their first bits, which are as good as random: a search is short. */
    private final int[] starts;

    private final int shift;

    public Vocabulary(int[] keys, int[] counts, int examples) {
        this.keys = keys.clone();
        this.counts = counts.clone();
        this.examples = examples;
        this.rarities = rarities(examples);
        var bits = 31 - Integer.numberOfLeadingZeros(Math.max(2, keys.length));
        this.shift = Integer.SIZE - bits;
        this.starts = new int[(1 << bits) + 1];
        for (var key : keys) {
            starts[bucket(key) + 1]++;
        }
        for (var i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
    }

    private static float[] rarities(int examples) {
        var rarities = new float[examples + 1];
        for (var with = 0; with <= examples; with++) {
            rarities[with] = (float) (StrictMath.log((1.0 + examples) / (1.0 + with)) + 1);
        }
        return rarities;
    }

    /** The place of a key, negative when it is not known. */
    int place(int key) {
        var bucket = bucket(key);
        for (var at = starts[bucket]; at < starts[bucket + 1]; at++) {
            if (keys[at] == key) {
                return at;
            }
        }
        return -1;
    }

    private int bucket(int key) {
        return (key ^ Integer.MIN_VALUE) >>> shift;
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
        return rarities[counts[place]];
    }
}
