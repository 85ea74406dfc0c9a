package goodterms.speech.model;

/** The traits a model knows, in ascending order of their keys, and how many of the {@code examples} have each. */
public final class Vocabulary {

    private final int[] keys;
    private final int[] counts;
    private final int examples;
    private final float[] rarities;

    /** Places plus one by the hash of their key, 0 where there is none; at least half is empty, so a search is short. */
    private final int[] table;

    public Vocabulary(int[] keys, int[] counts, int examples) {
        this.keys = keys.clone();
        this.counts = counts.clone();
        this.examples = examples;
        this.rarities = new float[keys.length];
        for (var i = 0; i < keys.length; i++) {
            rarities[i] = (float) (StrictMath.log((1.0 + examples) / (1.0 + counts[i])) + 1);
        }
        this.table = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        for (var i = 0; i < keys.length; i++) {
            var at = slot(keys[i]);
            while (table[at] != 0) {
                at = at + 1 & table.length - 1;
            }
            table[at] = i + 1;
        }
    }

    /** The place of a key, negative when it is not known. */
    int place(int key) {
        for (var at = slot(key); table[at] != 0; at = at + 1 & table.length - 1) {
            if (keys[table[at] - 1] == key) {
                return table[at] - 1;
            }
        }
        return -1;
    }

    private int slot(int key) {
        var mixed = key * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & table.length - 1;
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
