package goodterms.speech.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThresholdTest {

    /** Sums 10, 9 ... 1 of a writer who does the thing in the first {@code many}. */
    private static double[] sums(int writers) {
        return IntStream.range(0, 10 * writers).mapToDouble(e -> 10 - e % 10).toArray();
    }

    private static boolean[] has(int... many) {
        var has = new boolean[10 * many.length];
        for (var e = 0; e < has.length; e++) {
            has[e] = e % 10 < many[e / 10];
        }
        return has;
    }

    private static int[] writers(int many) {
        return IntStream.range(0, 10 * many).map(e -> e / 10).toArray();
    }

    @Test
    void anActBeginsBetweenThoseWhoDoItAndThoseWhoDoNot() {
        assertEquals(4.5, Threshold.of(sums(1), has(6), writers(1)));
    }

    @Test
    void everyWriterCountsTheSame() {
        assertEquals(2.5, Threshold.of(sums(2), has(8, 8), writers(2)));
        assertEquals(5.5, Threshold.of(sums(3), has(8, 5, 5), writers(3)));
    }

    @Test
    void aWriterWhoHardlyDoesItSaysNothing() {
        assertEquals(4.5, Threshold.of(sums(2), has(6, 2), writers(2)));
    }

    @Test
    void whatNobodyDoesIsNeverHeard() {
        assertEquals(Threshold.NEVER, Threshold.of(sums(1), has(0), writers(1)));
    }
}
