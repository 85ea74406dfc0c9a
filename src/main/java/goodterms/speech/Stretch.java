package goodterms.speech;

import goodterms.speech.rules.Sentence;
import goodterms.speech.rules.Word;
import java.util.List;

/** A stretch of what was typed, in UTF-16 units, the end exclusive. */
record Stretch(int start, int end) {

    static Stretch of(Sentence sentence) {
        return of(sentence.words());
    }

    static Stretch of(List<Word> words) {
        return new Stretch(
                words.getFirst().token().start(), words.getLast().token().end());
    }
}
