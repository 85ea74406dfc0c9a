package goodterms.speech;

import goodterms.lang.Lang;
import goodterms.speech.words.Expected;
import goodterms.speech.words.Heard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Hears what a sentence does to the client. Deterministic, offline, never throws, safe to share between talks. */
public interface Listener {

    Heard hear(String text, Lang lang, Context context);

    /** The distinct lemmas of the content words of a text, by which a typed sentence finds the nearest option. */
    Set<String> lemmas(String text, Lang lang);

    /** Which lexicon and model speak; stored with every saved talk. */
    String version();

    /** The phrases of the house standard that were expected in these words of the trainee and not said, in its order. */
    default List<Expected> unsaid(List<String> said, Lang lang) {
        return List.of();
    }

    /** How far the call is from an agreement; {@code UNKNOWN} where a sentence is heard outside a call. */
    enum Agreement {
        UNKNOWN,
        OPEN,
        REACHED
    }

    /**
     * What the listener may know of the talk around the sentence: what the debtor said last, the phase of the call, the facts
     * revealed, whether an agreement stands, what the trainee said before, and the sums that are owed.
     */
    record Context(
            String debtorLine,
            String phase,
            List<String> known,
            Agreement agreement,
            List<String> saidBefore,
            List<BigDecimal> figures) {

        public Context {
            known = List.copyOf(known);
            saidBefore = List.copyOf(saidBefore);
            figures = List.copyOf(figures);
        }

        /** Within a call of whose sums nothing is known. */
        public Context(String debtorLine, String phase, List<String> known, boolean agreed, List<String> saidBefore) {
            this(debtorLine, phase, known, agreed ? Agreement.REACHED : Agreement.OPEN, saidBefore, List.of());
        }

        public static Context none() {
            return new Context("", "", List.of(), Agreement.UNKNOWN, List.of(), List.of());
        }

        public Context owing(List<BigDecimal> sums) {
            return new Context(debtorLine, phase, known, agreement, saidBefore, sums);
        }
    }
}
