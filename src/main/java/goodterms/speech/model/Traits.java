package goodterms.speech.model;

import goodterms.speech.rules.Hit;
import goodterms.speech.rules.Said;
import java.util.Arrays;
import java.util.List;

/** What the model sees of an utterance: hashed keys, each of a group, and the number of the token a key comes from. */
public final class Traits {

    private int[] keys = new int[1024];
    private short[] tokens = new short[1024];
    private int size;

    Traits() {}

    /** The traits of what was said and of the rules met in it. */
    public static Traits of(Said said, List<Hit> hits) {
        var traits = new Traits();
        var reading = new TraitReading(traits, said);
        reading.letters();
        reading.sentences();
        reading.shape();
        for (var hit : hits) {
            var id = hit.rule().id();
            traits.add(Group.RULES, hash(hit.factor() > 0 ? 91 : 92, id, 0, id.length()), -1);
        }
        return traits;
    }

    public int size() {
        return size;
    }

    public int key(int i) {
        return keys[i];
    }

    /** The place of each trait in the vocabulary, negative where it is not known. */
    int[] places(Vocabulary vocabulary) {
        var places = new int[size];
        for (var i = 0; i < size; i++) {
            places[i] = vocabulary.place(keys[i]);
        }
        return places;
    }

    /** In how many utterances a trait of this key must be met to be worth learning. */
    public static int least(int key) {
        return Group.of(key).least();
    }

    /** The token a trait comes from, -1 for the whole utterance. */
    int token(int i) {
        return tokens[i];
    }

    void add(Group group, int hash, int token) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            tokens = Arrays.copyOf(tokens, size * 2);
        }
        keys[size] = hash << Group.BITS | group.ordinal();
        tokens[size] = (short) Math.min(token, Short.MAX_VALUE);
        size++;
    }

    static int hash(int seed, String text, int from, int to) {
        var hash = 0x811C9DC5 ^ (seed * 0x9E3779B1);
        for (var i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }

    static int hash(int seed, String text) {
        return hash(seed, text, 0, text.length());
    }
}
