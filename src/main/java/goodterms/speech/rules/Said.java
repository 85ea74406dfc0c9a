package goodterms.speech.rules;

import goodterms.speech.morphology.Morphology;
import goodterms.speech.text.Token;
import goodterms.speech.text.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An utterance with its grammar: sentence by sentence, every word with its readings. */
public record Said(Utterance utterance, List<Sentence> sentences) {

    public Said {
        sentences = List.copyOf(sentences);
    }

    /** Reads every word as the dictionary knows it. */
    public static Said of(Utterance utterance, Morphology morphology) {
        return of(utterance, morphology, Optional.empty());
    }

    /** Reads every word as the dictionary knows it, slips of one letter mended towards the words of the rules. */
    public static Said of(Utterance utterance, Morphology morphology, RuleBook book) {
        return of(utterance, morphology, Optional.of(new Typos(morphology, book.vocabulary(), book.lang())));
    }

    private static Said of(Utterance utterance, Morphology morphology, Optional<Typos> typos) {
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
                words.add(word(token, words.isEmpty(), morphology, typos));
            }
        }
        close(words, marks, sentences);
        return new Said(utterance, sentences);
    }

    private static Word word(Token token, boolean first, Morphology morphology, Optional<Typos> typos) {
        if (!token.word()) {
            return Word.of(token, List.of());
        }
        var readings = morphology.readings(token.spelled());
        boolean name = token.look().capital() && !token.look().shouted() && !first;
        if (!readings.isEmpty() || name) {
            return Word.of(token, readings);
        }
        var meant = typos.flatMap(one -> one.mended(token.spelled()));
        return meant.map(word -> Word.of(token.meant(word), morphology.readings(word)))
                .orElseGet(() -> Word.of(token, readings));
    }

    private static void close(List<Word> words, List<Token> marks, List<Sentence> sentences) {
        if (!words.isEmpty()) {
            sentences.add(Sentence.of(words, marks));
        }
        words.clear();
        marks.clear();
    }

    /** The same with some of its sentences only. */
    public Said only(List<Sentence> kept) {
        var numbers =
                kept.stream().map(s -> s.words().getFirst().token().sentence()).toList();
        var tokens = utterance.tokens().stream()
                .filter(t -> numbers.contains(t.sentence()))
                .toList();
        return new Said(new Utterance(utterance.raw(), utterance.malformed(), utterance.tooLong(), tokens), kept);
    }

    /** The same without the words and marks that stand in these stretches of the text. */
    public Said without(List<Reach> reaches) {
        var tokens = utterance.tokens().stream()
                .filter(token -> reaches.stream().noneMatch(reach -> reach.covers(token)))
                .toList();
        var kept = new ArrayList<Sentence>();
        for (var sentence : sentences) {
            var words = sentence.words().stream()
                    .filter(word -> reaches.stream().noneMatch(reach -> reach.covers(word.token())))
                    .toList();
            if (!words.isEmpty()) {
                kept.add(new Sentence(words, sentence.keys(), sentence.question(), sentence.bang()));
            }
        }
        return new Said(new Utterance(utterance.raw(), utterance.malformed(), utterance.tooLong(), tokens), kept);
    }

    /** All words in order, numbers and signs left out. */
    public List<Word> words() {
        return sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> word.token().word())
                .toList();
    }
}
