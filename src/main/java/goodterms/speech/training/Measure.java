package goodterms.speech.training;

import goodterms.speech.words.Act;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** What is measured of a listener on labelled utterances. */
public enum Measure {
    TONE_F1 {
        @Override
        public double of(List<Judged> judged) {
            return classes(judged, Judged::tone, Judged::heardTone);
        }
    },
    STANCE_F1 {
        @Override
        public double of(List<Judged> judged) {
            return classes(judged, Judged::stance, Judged::heardStance);
        }
    },
    TONE_RANK {
        @Override
        public double of(List<Judged> judged) {
            return ranked(judged, j -> j.example().toneMilli(), j -> j.heard().toneMilli());
        }
    },
    STANCE_RANK {
        @Override
        public double of(List<Judged> judged) {
            return ranked(judged, j -> j.example().stanceMilli(), j -> j.heard().stanceMilli());
        }
    },
    ACTS_F1 {
        @Override
        public double of(List<Judged> judged) {
            return ACTS.stream().mapToDouble(act -> act(judged, act)).average().orElse(0);
        }
    },
    CALIBRATION {
        @Override
        public double of(List<Judged> judged) {
            return calibration(judged.stream().filter(j -> !j.unsure()).toList());
        }
    },
    UNSURE {
        @Override
        public double of(List<Judged> judged) {
            return judged.stream().filter(Judged::unsure).count() / (double) Math.max(1, judged.size());
        }
    };

    /** The acts whose F1 is averaged. */
    public static final List<Act> ACTS = List.of(
            Act.GREETING,
            Act.GRATITUDE,
            Act.OPEN_QUESTION,
            Act.PROPOSES_OPTION,
            Act.ASKS_COMMITMENT,
            Act.STATES_FACTS,
            Act.BLAME,
            Act.THREAT,
            Act.APOLOGY,
            Act.SARCASM);

    private static final int BINS = 10;

    public abstract double of(List<Judged> judged);

    /** The harmonic mean of precision and recall for one act; 0 where it is neither said nor heard. */
    public static double act(List<Judged> judged, Act act) {
        return mean(
                judged.stream()
                        .filter(j -> j.example().acts().contains(act)
                                && j.heard().acts().contains(act))
                        .count(),
                judged.stream().filter(j -> j.example().acts().contains(act)).count()
                        + judged.stream()
                                .filter(j -> j.heard().acts().contains(act))
                                .count());
    }

    private static double mean(long both, long either) {
        return either == 0 ? 0 : 2.0 * both / either;
    }

    /** The mean of that harmonic mean over the classes that occur. */
    private static double classes(List<Judged> judged, ToIntFunction<Judged> truth, ToIntFunction<Judged> heard) {
        return IntStream.range(0, 3)
                .filter(c -> judged.stream().anyMatch(j -> truth.applyAsInt(j) == c || heard.applyAsInt(j) == c))
                .mapToDouble(c -> mean(
                        judged.stream()
                                .filter(j -> truth.applyAsInt(j) == c && heard.applyAsInt(j) == c)
                                .count(),
                        judged.stream().filter(j -> truth.applyAsInt(j) == c).count()
                                + judged.stream()
                                        .filter(j -> heard.applyAsInt(j) == c)
                                        .count()))
                .average()
                .orElse(0);
    }

    /** How far confidence is from the share that is right, over ten bins of confidence. */
    private static double calibration(List<Judged> judged) {
        var gaps = new double[BINS];
        for (var one : judged) {
            var bin = Math.min(BINS - 1, one.heard().confidenceMilli() * BINS / 1000);
            gaps[bin] += one.heard().confidenceMilli() / 1000.0 - one.right();
        }
        return Arrays.stream(gaps).map(Math::abs).sum() / Math.max(1, judged.size());
    }

    /** Spearman's rank correlation, ties at their mean rank. */
    private static double ranked(List<Judged> judged, ToIntFunction<Judged> truth, ToIntFunction<Judged> heard) {
        var a = ranks(judged.stream().mapToInt(truth).toArray());
        var b = ranks(judged.stream().mapToInt(heard).toArray());
        var middle = (judged.size() - 1) / 2.0;
        var ab = 0.0;
        var aa = 0.0;
        var bb = 0.0;
        for (var i = 0; i < a.length; i++) {
            ab += (a[i] - middle) * (b[i] - middle);
            aa += (a[i] - middle) * (a[i] - middle);
            bb += (b[i] - middle) * (b[i] - middle);
        }
        return aa * bb == 0 ? 0 : ab / Math.sqrt(aa * bb);
    }

    private static double[] ranks(int[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var ranks = new double[values.length];
        for (var i = 0; i < values.length; i++) {
            ranks[i] = (edge(sorted, values[i]) + edge(sorted, values[i] + 1) - 1) / 2.0;
        }
        return ranks;
    }

    /** How many of the sorted values are less. */
    private static int edge(int[] sorted, int value) {
        var low = 0;
        var high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
