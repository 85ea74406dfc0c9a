package goodterms.settlement;

import goodterms.lang.Phrase;
import java.util.List;
import java.util.Locale;

/** In what capacity a paper is signed, and the words by which a typed signatory shows it (beginnings of words, lower case). */
public record Capacity(String key, Phrase name, List<String> words) {

    public Capacity {
        words = List.copyOf(words);
    }

    /** Whether the signatory as typed says he signs in this capacity. */
    public boolean claimed(String typed) {
        var low = typed.toLowerCase(Locale.ROOT).strip();
        return low.equals(key) || words.stream().anyMatch(low::contains);
    }
}
