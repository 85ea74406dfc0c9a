package goodterms.speech.training;

import goodterms.speech.words.Heard;

/** A labelled utterance and what a listener made of it. */
public record Judged(Example example, Heard heard) {

    int tone() {
        return Listening.third(example.toneMilli());
    }

    int stance() {
        return Listening.third(example.stanceMilli());
    }

    int heardTone() {
        return Listening.third(heard.toneMilli());
    }

    int heardStance() {
        return Listening.third(heard.stanceMilli());
    }

    /** The share of the two classes that is right: 0, a half or 1. */
    double right() {
        return (tone() == heardTone() ? 0.5 : 0) + (stance() == heardStance() ? 0.5 : 0);
    }

    boolean unsure() {
        return heard.status() != Heard.Status.SCORED;
    }
}
