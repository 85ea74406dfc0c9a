package goodterms.speech;

import goodterms.lang.Lang;
import goodterms.speech.words.Heard;
import java.util.List;
import java.util.Set;

/** Hears what a sentence does to the client. Deterministic, offline, never throws, safe to share between talks. */
public interface Listener {

    Heard hear(String text, Lang lang, Context context);

    /** The distinct lemmas of the content words of a text, by which a typed sentence finds the nearest option. */
    Set<String> lemmas(String text, Lang lang);

    /** Which lexicon and model speak; stored with every saved talk. */
    String version();

    /**
     * What the listener may know of the talk around the sentence: what the debtor said last, the phase of the call, the facts
     * revealed, whether an agreement stands, and what the trainee said before.
     */
    record Context(String debtorLine, String phase, List<String> known, boolean agreed, List<String> saidBefore) {

        public Context {
            known = List.copyOf(known);
            saidBefore = List.copyOf(saidBefore);
        }

        public static Context none() {
            return new Context("", "", List.of(), false, List.of());
        }
    }
}
