package goodterms.debrief;

import goodterms.speech.words.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How a trainee answered a question about his call, and what the call itself says: both as the number of a choice, from 1. */
public record Gap(Question question, int own, int measured) {

    /** Beside every rating that was given, what was measured; the tone is the one most turns had. */
    public static List<Gap> of(Reflection reflection, Figures figures, Map<Tone, Integer> tones) {
        var gaps = new ArrayList<Gap>();
        reflection.money().ifPresent(own -> gaps.add(new Gap(Question.MONEY, own, level(figures.money()))));
        reflection
                .relationship()
                .ifPresent(own -> gaps.add(new Gap(Question.RELATIONSHIP, own, warmth(figures.trustGained()))));
        reflection
                .tone()
                .ifPresent(own -> tones.entrySet().stream()
                        .max(Comparator.<Map.Entry<Tone, Integer>>comparingInt(Map.Entry::getValue)
                                .thenComparing(e -> e.getKey() == Tone.REPRESENTATIVE))
                        .ifPresent(most -> gaps.add(new Gap(
                                Question.TONE, own.ordinal() + 1, most.getKey().ordinal() + 1))));
        return List.copyOf(gaps);
    }

    /** 1 for nothing, 5 for more than nine tenths. */
    private static int level(int milli) {
        return milli == 0 ? 1 : Math.min(5, 2 + milli * 10 / 3001);
    }

    /** 3 within five points of trust either way, 1 and 5 beyond fifteen. */
    private static int warmth(int gained) {
        return gained < -15 ? 1 : gained < -5 ? 2 : gained <= 5 ? 3 : gained <= 15 ? 4 : 5;
    }

    public boolean same() {
        return own == measured;
    }
}
