package goodterms.speech.training;

import goodterms.speech.Tongue;
import goodterms.speech.model.Traits;
import goodterms.speech.rules.Said;
import goodterms.speech.text.Utterance;
import java.util.List;

/** An example as the trainer uses it: with what is seen of it. */
public record Listening(Example example, Traits traits) {

    /** Listens to an example, to its rules too when they are asked. */
    public static Listening of(Example example, Tongue tongue, boolean rules) {
        var said = Said.of(Utterance.of(example.text()), tongue.morphology(), tongue.book());
        return new Listening(example, Traits.of(said, rules ? tongue.book().hits(said) : List.of()));
    }

    int tone() {
        return third(example.toneMilli());
    }

    int stance() {
        return third(example.stanceMilli());
    }

    /** 0 below, 1 between, 2 above half a point. */
    static int third(int milli) {
        return milli <= -500 ? 0 : milli >= 500 ? 2 : 1;
    }
}
