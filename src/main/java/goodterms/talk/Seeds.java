package goodterms.talk;

/** Numbers drawn from a seed: wording and order of replies, never whether the debtor agrees. SplitMix64. */
public final class Seeds {

    private Seeds() {}

    /** The number of a seed for a purpose and a place; the same three always give the same number. */
    public static long draw(long seed, String purpose, int place) {
        return mix(mix(seed + 0x9E3779B97F4A7C15L * (place + 1)) ^ purpose.hashCode());
    }

    private static long mix(long z) {
        var a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        var b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /** The numbers 0..size-1 in an order of the seed (Fisher-Yates). */
    public static int[] order(long seed, String purpose, int size) {
        var order = new int[size];
        for (var i = 0; i < size; i++) {
            order[i] = i;
        }
        for (var i = size - 1; i > 0; i--) {
            var j = (int) Long.remainderUnsigned(draw(seed, purpose, i), i + 1);
            var held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
        return order;
    }
}
