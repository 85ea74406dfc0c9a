package goodterms.speech.model;

import java.util.Arrays;

/** An utterance as numbers: which known traits it has, by their place in the vocabulary, and how strongly each. */
public record Weighed(int[] index, float[] value) {

    /**
     * Counts the known traits, (1 + ln count) x rarity, each group brought to length one; then the signals of the rules as they
     * are, numbered after the vocabulary.
     */
    static Weighed of(Traits traits, Vocabulary vocabulary, Signals signals) {
        var found = new int[traits.size()];
        var groups = new byte[traits.size()];
        var n = 0;
        for (var i = 0; i < traits.size(); i++) {
            var at = vocabulary.place(traits.key(i));
            if (at >= 0) {
                found[n] = at;
                n++;
            }
        }
        Arrays.sort(found, 0, n);
        var index = new int[n + signals.size()];
        var value = new float[n + signals.size()];
        var norms = new double[Traits.GROUPS];
        var size = 0;
        for (var i = 0; i < n; ) {
            var from = i;
            while (i < n && found[i] == found[from]) {
                i++;
            }
            var weight = (1 + StrictMath.log(i - from)) * vocabulary.rarity(found[from]);
            index[size] = found[from];
            value[size] = (float) weight;
            groups[size] = (byte) (vocabulary.key(found[from]) & 3);
            norms[groups[size]] += weight * weight;
            size++;
        }
        for (var i = 0; i < size; i++) {
            value[i] = (float) (value[i] / Math.sqrt(norms[groups[i]]));
        }
        for (var s = 0; s < signals.size(); s++) {
            index[size] = vocabulary.size() + signals.index(s);
            value[size] = signals.value(s);
            size++;
        }
        return new Weighed(Arrays.copyOf(index, size), Arrays.copyOf(value, size));
    }

    /** The value of a trait; 0 where the utterance does not have it. */
    float each(int place) {
        var at = Arrays.binarySearch(index, place);
        return at >= 0 ? value[at] : 0;
    }
}
