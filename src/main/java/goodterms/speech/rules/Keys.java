package goodterms.speech.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What the words of a sentence are found by, with a quick look that is sure only of what a sentence does not have. */
public final class Keys {

    private static final int BITS = 14;

    private final Set<String> all;
    private final long[] slots = new long[1 << BITS - 6];

    Keys(Collection<String> keys) {
        all = Set.copyOf(keys);
        for (var key : all) {
            var slot = slot(key);
            slots[slot >> 6] |= 1L << slot;
        }
    }

    Set<String> all() {
        return all;
    }

    /** Where the quick look finds each key. */
    static int[] slots(List<String> keys) {
        return keys.stream().mapToInt(Keys::slot).toArray();
    }

    private static int slot(String key) {
        return key.hashCode() * 0x9E3779B1 >>> Integer.SIZE - BITS;
    }

    /** False when it surely has none of these. */
    boolean mayHave(int[] some) {
        for (var slot : some) {
            if ((slots[slot >> 6] & 1L << slot) != 0) {
                return true;
            }
        }
        return false;
    }
}
