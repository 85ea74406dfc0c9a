package goodterms.speech.morphology;

import java.util.List;

/** Knows the words of one language. Safe to share between threads. */
public interface Morphology {

    /** All readings of a lower-case word, the likeliest first; empty when the word is unknown. */
    List<Reading> readings(String word);

    /** Knows no word at all. */
    static Morphology none() {
        return word -> List.of();
    }
}
