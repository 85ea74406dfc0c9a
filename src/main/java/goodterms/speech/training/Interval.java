package goodterms.speech.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A figure with its 95 % interval: what it would be on utterances drawn again from the same, the same draws each time. */
public record Interval(double figure, double low, double high) {

    private static final long SEED = 20_260_101;
    private static final int DRAWS = 400;

    public static Interval of(Measure measure, List<Judged> judged) {
        var chance = new SplittableRandom(SEED);
        var figures = new double[DRAWS];
        for (var d = 0; d < DRAWS; d++) {
            var drawn = new ArrayList<Judged>(judged.size());
            for (var i = 0; i < judged.size(); i++) {
                drawn.add(judged.get(chance.nextInt(judged.size())));
            }
            figures[d] = measure.of(drawn);
        }
        Arrays.sort(figures);
        return new Interval(measure.of(judged), figures[DRAWS / 40], figures[DRAWS - 1 - DRAWS / 40]);
    }
}
