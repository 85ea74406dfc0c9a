package goodterms.speech.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the words of a sentence are found by, with quick looks that are sure only of what is not there. */
public final class Keys {

    private static final int BITS = 14;
    private static final int WORD_BITS = 10;

    private final Set<String> all;
    private final long[] slots = new long[1 << BITS - 6];
    private final int[][] words;

    private Keys(Set<String> all, int[][] words) {
        this.all = Set.copyOf(all);
        this.words = words;
        for (var key : this.all) {
            set(slots, slot(key, BITS));
        }
    }

    static Keys of(List<Word> words) {
        var all = new HashSet<String>();
        var each = new int[words.size()][];
        for (var i = 0; i < each.length; i++) {
            var own = new HashSet<String>();
            words.get(i).addKeys(own);
            each[i] = slots(own, WORD_BITS);
            all.addAll(own);
        }
        return new Keys(all, each);
    }

    Set<String> all() {
        return all;
    }

    /** Where the quick look at a sentence finds each key. */
    static int[] slots(List<String> keys) {
        return slots(keys, BITS);
    }

    /** What the quick look at one word compares it with. */
    static long[] openers(List<String> keys) {
        var openers = new long[1 << WORD_BITS - 6];
        for (var key : keys) {
            set(openers, slot(key, WORD_BITS));
        }
        return openers;
    }

    /** False when the sentence surely has none of these. */
    boolean mayHave(int[] some) {
        for (var slot : some) {
            if (met(slots, slot)) {
                return true;
            }
        }
        return false;
    }

    /** False when the word at this place, of so many in its sentence, surely has none of these. */
    boolean mayOpen(int at, int size, long[] openers) {
        if (size != words.length) {
            return true;
        }
        for (var slot : words[at]) {
            if (met(openers, slot)) {
                return true;
            }
        }
        return false;
    }

    private static int[] slots(Collection<String> keys, int bits) {
        return keys.stream().mapToInt(key -> slot(key, bits)).toArray();
    }

    private static int slot(String key, int bits) {
        return key.hashCode() * 0x9E3779B1 >>> Integer.SIZE - bits;
    }

    private static void set(long[] bits, int slot) {
        bits[slot >> 6] |= 1L << slot;
    }

    private static boolean met(long[] bits, int slot) {
        return (bits[slot >> 6] & 1L << slot) != 0;
    }
}
