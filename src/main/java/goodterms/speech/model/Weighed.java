package goodterms.speech.model;

import java.util.Arrays;

/** An utterance as numbers: which known traits it has, by their place in the vocabulary, and how strongly each. */
public record Weighed(int[] index, float[] value) {

    private static final int MANY = 64;
    private static final float[] OFTEN = often();

    public static Weighed of(Traits traits, Vocabulary vocabulary) {
        return of(traits.places(vocabulary), vocabulary);
    }

    /** Counts the known traits, (1 + ln count) x rarity, each group brought to its length; rules met count as they are. */
    static Weighed of(int[] places, Vocabulary vocabulary) {
        var found = known(places);
        var index = new int[found.length];
        var value = new float[found.length];
        var squares = new double[Group.values().length];
        var size = 0;
        for (var i = 0; i < found.length; ) {
            var from = i;
            while (i < found.length && found[i] == found[from]) {
                i++;
            }
            var group = vocabulary.group(found[from]);
            var weight = group == Group.RULES ? 1 : OFTEN[Math.min(MANY, i - from)] * vocabulary.rarity(found[from]);
            index[size] = found[from];
            value[size] = weight;
            squares[group.ordinal()] += weight * weight;
            size++;
        }
        for (var i = 0; i < size; i++) {
            var group = vocabulary.group(index[i]);
            var length = group == Group.RULES ? 1 : Math.sqrt(squares[group.ordinal()]);
            value[i] = (float) (value[i] * group.scale() / length);
        }
        return new Weighed(Arrays.copyOf(index, size), Arrays.copyOf(value, size));
    }

    /** The places that are known, in ascending order. */
    private static int[] known(int[] places) {
        var known = new int[places.length];
        var size = 0;
        for (var place : places) {
            if (place >= 0) {
                known[size++] = place;
            }
        }
        Arrays.sort(known, 0, size);
        return Arrays.copyOf(known, size);
    }

    private static float[] often() {
        var often = new float[MANY + 1];
        for (var count = 1; count <= MANY; count++) {
            often[count] = (float) (1 + StrictMath.log(count));
        }
        return often;
    }

    /** The values of traits at these places; 0 where the utterance does not have one. */
    float[] of(int[] places) {
        var values = new float[places.length];
        for (var i = 0; i < places.length; i++) {
            var at = places[i] < 0 ? -1 : Arrays.binarySearch(index, places[i]);
            values[i] = at < 0 ? 0 : value[at];
        }
        return values;
    }
}
