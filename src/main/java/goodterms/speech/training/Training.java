package goodterms.speech.training;

import goodterms.speech.model.Learnt;
import goodterms.speech.model.Likeness;
import goodterms.speech.model.Poles;
import goodterms.speech.model.SparseHeads;
import goodterms.speech.model.Thirds;
import goodterms.speech.model.Vocabulary;
import goodterms.speech.model.Weighed;
import goodterms.speech.words.Act;
import goodterms.speech.words.Stance;
import goodterms.speech.words.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Learns a model from labelled utterances of at least two writers: the same examples in the same order give the same model, to
 * the bit. First answers (classes, scores, acts) are fitted by ridge regression; what they mean together, and where an act
 * begins, is learned from answers about writers that were left out. All of it being linear, it melts into one weight a trait.
 */
public final class Training {

    /** So many traits may speak for or against an act. */
    private static final int ACT_TRAITS = 50_000;

    /** Of the examples left out, so many are to be unsure. */
    private static final double UNSURE = 0.10;

    /** The answers before the first act: three classes each of tone and stance, and two scores. */
    static final int FIRST_ACT = 8;

    private final List<Listening> examples;
    private final Vocabulary vocabulary;
    private final List<Weighed> weighed;
    private final double[][] targets;
    private final int[] tones;
    private final int[] stances;

    private Training(List<Listening> examples) {
        this.examples = examples;
        this.vocabulary = Vocabularies.of(examples);
        this.weighed =
                examples.stream().map(e -> Weighed.of(e.traits(), vocabulary)).toList();
        this.targets = examples.stream().map(Training::targets).toArray(double[][]::new);
        this.tones = examples.stream().mapToInt(Listening::tone).toArray();
        this.stances = examples.stream().mapToInt(Listening::stance).toArray();
    }

    /** Learns; {@code source} is the digest of what the examples and rules were read from. */
    public static Learnt learn(List<Listening> examples, String source) {
        return new Training(examples).learnt(source);
    }

    private Learnt learnt(String source) {
        var groups = Groups.of(examples);
        var without = groups.all()
                .parallel()
                .mapToObj(group -> new First(fit(e -> groups.of(e) != group)))
                .toList();
        var apart = everyone()
                .mapToObj(e -> without.get(groups.of(e)).answers(weighed.get(e)))
                .toArray(double[][]::new);
        var first = new First(fit(e -> true));
        var tone = Stack.fit(apart, tones);
        var stance = Stack.fit(apart, stances);
        var acts = Acts.fit(apart, targets, ACT_TRAITS);
        var heads = without.stream().map(acts::heads).toList();
        var heard = everyone()
                .mapToObj(e -> fitting(heads.get(groups.of(e)).sums(weighed.get(e)), tone, stance, apart[e]))
                .toArray(double[][]::new);
        return new Learnt(
                vocabulary,
                first.against(tone),
                first.against(stance),
                SparseHeads.of(acts.heads(first).above(Acts.thresholds(heard, targets, groups.numbers()))),
                unsureBelow(apart, tone, stance),
                likeness(),
                source);
    }

    private Ridge.Fitted fit(IntPredicate chosen) {
        var counted = everyone().filter(chosen).flatMap(this::counted).toArray();
        return Ridge.fit(
                Arrays.stream(counted).mapToObj(weighed::get).toList(),
                Arrays.stream(counted).mapToObj(e -> targets[e]).toList(),
                vocabulary.size());
    }

    /** A plain example counts twice, or the many hard ones would colour plain speech. */
    private IntStream counted(int example) {
        return examples.get(example).example().hard() ? IntStream.of(example) : IntStream.of(example, example);
    }

    private IntStream everyone() {
        return IntStream.range(0, examples.size());
    }

    private static double[] targets(Listening listening) {
        var targets = new double[FIRST_ACT + Act.values().length];
        for (var c = 0; c < 3; c++) {
            targets[c] = listening.tone() == c ? 1 : -1;
            targets[3 + c] = listening.stance() == c ? 1 : -1;
        }
        targets[6] = listening.example().toneMilli() / 1000.0;
        targets[7] = listening.example().stanceMilli() / 1000.0;
        for (var act : Act.values()) {
            targets[FIRST_ACT + act.ordinal()] = listening.example().acts().contains(act) ? 1 : -1;
        }
        return targets;
    }

    private static int unsureBelow(double[][] apart, double[][] tone, double[][] stance) {
        var confidences = Arrays.stream(apart)
                .mapToDouble(answer -> 500
                        * (Stack.thirds(tone, answer).sure(Thirds.OF_TONE)
                                + Stack.thirds(stance, answer).sure(Thirds.OF_STANCE)))
                .sorted()
                .toArray();
        return (int) confidences[(int) (UNSURE * confidences.length)];
    }

    /** The sums of the acts, lowest where an act does not go with the tone and stance heard. */
    private static double[] fitting(double[] sums, double[][] tone, double[][] stance, double[] answer) {
        var ofTone = Tone.values()[Stack.thirds(tone, answer).top(Thirds.OF_TONE)];
        var ofStance = Stance.values()[Stack.thirds(stance, answer).top(Thirds.OF_STANCE)];
        for (var act : Act.values()) {
            sums[act.ordinal()] = Poles.fit(act, ofTone, ofStance) ? sums[act.ordinal()] : -2 * Threshold.NEVER;
        }
        return sums;
    }

    private Likeness likeness() {
        var known = new ArrayList<Likeness.Known>();
        for (var e = 0; e < examples.size(); e++) {
            var lemmas = Likeness.lemmas(weighed.get(e), vocabulary);
            known.add(new Likeness.Known(examples.get(e).example().text(), tones[e], stances[e], lemmas));
        }
        return Likeness.of(known);
    }
}
