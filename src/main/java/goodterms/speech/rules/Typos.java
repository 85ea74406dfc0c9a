package goodterms.speech.rules;

import goodterms.lang.Lang;
import goodterms.speech.morphology.Morphology;
import goodterms.speech.morphology.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends a word the dictionary does not know, one letter off, towards the words of the lexicon only; a general speller would turn
 * telling slips such as diminutives into something else.
 */
final class Typos {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 16;
    private static final int MOST_PER_TEXT = 4;
    private static final String RUSSIAN = "оаеиунтсрвлкмдпыяьзбгйчюхжшцщфэъ";
    private static final String ENGLISH = "eariotnslcudpmhgbfywkvxzjq";

    private final Morphology morphology;
    private final Set<String> vocabulary;
    private final String letters;
    private int left = MOST_PER_TEXT;

    Typos(Morphology morphology, Set<String> vocabulary, Lang lang) {
        this.morphology = morphology;
        this.vocabulary = vocabulary;
        this.letters = lang == Lang.RU ? RUSSIAN : ENGLISH;
    }

    /** The word meant, if one of the lexicon is a letter away: swapped, replaced, surplus or missing, in this order. */
    Optional<String> mended(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || left == 0 || !lettersOnly(word)) {
            return Optional.empty();
        }
        left--;
        return swapped(word).or(() -> replaced(word)).or(() -> shortened(word)).or(() -> lengthened(word));
    }

    private boolean lettersOnly(String word) {
        return word.chars().allMatch(c -> letters.indexOf(c) >= 0);
    }

    private Optional<String> swapped(String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            var other = word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
            if (known(other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private Optional<String> replaced(String word) {
        for (int i = 0; i < word.length(); i++) {
            for (int k = 0; k < letters.length(); k++) {
                var other = word.substring(0, i) + letters.charAt(k) + word.substring(i + 1);
                if (known(other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> shortened(String word) {
        for (int i = 0; i < word.length(); i++) {
            var other = word.substring(0, i) + word.substring(i + 1);
            if (known(other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private Optional<String> lengthened(String word) {
        for (int i = 0; i <= word.length(); i++) {
            for (int k = 0; k < letters.length(); k++) {
                var other = word.substring(0, i) + letters.charAt(k) + word.substring(i);
                if (known(other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    private boolean known(String word) {
        if (vocabulary.contains(word)) {
            return true;
        }
        List<Reading> readings = morphology.readings(word);
        return readings.stream().anyMatch(reading -> vocabulary.contains(reading.lemma()));
    }
}
