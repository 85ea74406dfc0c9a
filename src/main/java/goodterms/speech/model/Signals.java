package goodterms.speech.model;

import goodterms.speech.words.Act;
import goodterms.speech.words.Heard;
import java.util.ArrayList;
import java.util.List;

/** What the rules heard, as numbers the model can weigh: the acts, and the pull of tone and stance to either side. */
public final class Signals {

    /** How many there can be: one for each act, four pulls, and silence. */
    public static final int COUNT = Act.values().length + 5;

    private static final float ACT = 0.5f;

    private final List<Integer> indices = new ArrayList<>();
    private final List<Float> values = new ArrayList<>();

    public static Signals of(Heard byRules) {
        var signals = new Signals();
        for (var act : byRules.acts()) {
            signals.add(act.ordinal(), ACT);
        }
        signals.pull(Act.values().length, byRules.toneMilli());
        signals.pull(Act.values().length + 2, byRules.stanceMilli());
        if (byRules.acts().isEmpty()) {
            signals.add(COUNT - 1, ACT);
        }
        return signals;
    }

    /** No rules were asked. */
    public static Signals none() {
        return new Signals();
    }

    private void pull(int at, int milli) {
        if (milli != 0) {
            add(milli < 0 ? at : at + 1, Math.abs(milli) / 1500f);
        }
    }

    private void add(int index, float value) {
        indices.add(index);
        values.add(value);
    }

    int size() {
        return indices.size();
    }

    int index(int i) {
        return indices.get(i);
    }

    float value(int i) {
        return values.get(i);
    }
}
