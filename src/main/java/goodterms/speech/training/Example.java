package goodterms.speech.training;

import goodterms.lang.Lang;
import goodterms.speech.words.Act;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A labelled utterance: who wrote it, how hard it is, its tone and stance in thousandths, and its acts. */
public record Example(
        String writer,
        Lang lang,
        String stage,
        String situation,
        boolean hard,
        int toneMilli,
        int stanceMilli,
        Set<Act> acts,
        String text) {

    public Example {
        var sorted = EnumSet.noneOf(Act.class);
        sorted.addAll(acts);
        acts = Collections.unmodifiableSet(sorted);
    }
}
