package goodterms.screen.call;

import goodterms.lang.Phrase;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the talk is scrolled back, what the desk has to say, what it asked, how many beats of her answer have passed (-1 when all
 * is said), which key of the first walk is due (3 when it is walked), and since when the call goes on.
 */
record Showing(int back, Optional<Phrase> note, Question question, int beat, int walk, Instant since) {

    /** What was asked and waits for a key. */
    enum Question {
        NONE,
        /** Leave the program? */
        STOP,
        /** Leave the call for the list? */
        BACK,
        /** Say goodbye with nothing agreed? */
        END
    }

    static final int WALKED = 3;

    static Showing begin(Instant since, boolean firstTime) {
        return new Showing(0, Optional.empty(), Question.NONE, -1, firstTime ? 0 : WALKED, since);
    }

    Showing scrolled(int lines) {
        return new Showing(Math.max(0, lines), note, question, beat, walk, since);
    }

    Showing saying(Phrase phrase) {
        return new Showing(back, Optional.of(phrase), Question.NONE, -1, walk, since);
    }

    Showing asking(Question asked, Phrase phrase) {
        return new Showing(back, Optional.of(phrase), asked, -1, walk, since);
    }

    /** Nothing said, nothing asked, all of her answer shown. */
    Showing quiet() {
        return new Showing(back, Optional.empty(), Question.NONE, -1, walk, since);
    }

    Showing beating(int beats) {
        return new Showing(back, note, question, beats, walk, since);
    }

    Showing walked(int keys) {
        return new Showing(back, note, question, beat, Math.max(walk, keys), since);
    }
}
