package goodterms.speech.rules;

import goodterms.speech.morphology.Morphology;
import goodterms.speech.text.Token;
import goodterms.speech.text.Utterance;
import java.util.ArrayList;
import java.util.List;

/** An utterance with its grammar: sentence by sentence, every word with its readings. */
public record Said(Utterance utterance, List<Sentence> sentences) {

    public Said {
        sentences = List.copyOf(sentences);
    }

    public static Said of(Utterance utterance, Morphology morphology) {
        var sentences = new ArrayList<Sentence>();
        var words = new ArrayList<Word>();
        var marks = new ArrayList<Token>();
        int current = 0;
        for (var token : utterance.tokens()) {
            if (token.sentence() != current) {
                close(words, marks, sentences);
                current = token.sentence();
            }
            if (token.mark()) {
                marks.add(token);
            } else {
                words.add(Word.of(token, token.word() ? morphology.readings(token.spelled()) : List.of()));
            }
        }
        close(words, marks, sentences);
        return new Said(utterance, sentences);
    }

    private static void close(List<Word> words, List<Token> marks, List<Sentence> sentences) {
        if (!words.isEmpty()) {
            sentences.add(Sentence.of(words, marks));
        }
        words.clear();
        marks.clear();
    }

    /** All words in order, numbers and signs left out. */
    public List<Word> words() {
        return sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> word.token().word())
                .toList();
    }
}
