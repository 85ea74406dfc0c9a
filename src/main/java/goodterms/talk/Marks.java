package goodterms.talk;

import java.util.Arrays;

/** A set of small numbers that never changes: what was visited, chosen, revealed or proposed, by index. */
public record Marks(long[] words) {

    private static final Marks NONE = new Marks(new long[0]);

    public static Marks none() {
        return NONE;
    }

    public boolean has(int index) {
        var word = index >>> 6;
        return index >= 0 && word < words.length && (words[word] & 1L << index) != 0;
    }

    public Marks with(int index) {
        if (has(index)) {
            return this;
        }
        var more = Arrays.copyOf(words, Math.max(words.length, (index >>> 6) + 1));
        more[index >>> 6] |= 1L << index;
        return new Marks(more);
    }

    /** Those of the marks that another set holds too. */
    Marks within(Marks other) {
        var length = Math.min(words.length, other.words.length);
        while (length > 0 && (words[length - 1] & other.words[length - 1]) == 0) {
            length--;
        }
        if (length == 0) {
            return NONE;
        }
        var common = new long[length];
        for (var i = 0; i < length; i++) {
            common[i] = words[i] & other.words[i];
        }
        return new Marks(common);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marks marks && Arrays.equals(words, marks.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return Arrays.toString(words);
    }
}
