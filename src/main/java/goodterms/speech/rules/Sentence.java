package goodterms.speech.rules;

import goodterms.speech.text.Token;
import java.util.List;

/** The words of one sentence, the keys they are found by, and the way it ended; marks are left out of the words. */
public record Sentence(List<Word> words, Keys keys, boolean question, boolean bang) {

    public Sentence {
        words = List.copyOf(words);
    }

    static Sentence of(List<Word> words, List<Token> marks) {
        boolean question = marks.stream().anyMatch(mark -> mark.spelled().indexOf('?') >= 0);
        boolean bang = marks.stream().anyMatch(Sentence::loud);
        return new Sentence(words, Keys.of(words), question, bang);
    }

    private static boolean loud(Token mark) {
        var text = mark.spelled();
        char first = text.charAt(0);
        return text.length() > 1 && (first == '!' || first == '?');
    }
}
