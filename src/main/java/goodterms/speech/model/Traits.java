package goodterms.speech.model;

import goodterms.speech.morphology.Feature;
import goodterms.speech.rules.Said;
import goodterms.speech.rules.Word;
import goodterms.speech.text.Shape;
import goodterms.speech.text.Token;
import java.util.Arrays;
import java.util.List;

/**
 * What the model sees of an utterance: pieces of words, words and lemmas with their neighbours, and a few signs of grammar, each
 * as a hashed key of a group and the number of the token it comes from.
 */
public final class Traits {

    /** The groups; each is brought to length one on its own. */
    static final int GROUPS = 4;

    private static final int PIECES = 0;
    private static final int WORDS = 1;
    private static final int LEMMAS = 2;
    private static final int GRAMMAR = 3;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int LONGEST_WORD = 40;

    private int[] keys = new int[512];
    private short[] tokens = new short[512];
    private byte[] groups = new byte[512];
    private int size;

    private Traits() {}

    public static Traits of(Said said) {
        var traits = new Traits();
        traits.pieces(said.utterance().tokens());
        traits.words(said.utterance().tokens());
        var number = 0;
        for (var sentence : said.sentences()) {
            traits.lemmas(sentence.words(), number);
            traits.grammar(sentence.words(), sentence.question(), number);
            number += sentence.words().size();
        }
        return traits;
    }

    public int size() {
        return size;
    }

    public int key(int i) {
        return keys[i];
    }

    int group(int i) {
        return groups[i];
    }

    /** The token a trait comes from, -1 for the whole utterance. */
    int token(int i) {
        return tokens[i];
    }

    private void pieces(List<Token> all) {
        for (var t = 0; t < all.size(); t++) {
            var form = " " + cut(shown(all.get(t))) + " ";
            for (var n = SHORTEST; n <= LONGEST; n++) {
                for (var from = 0; from + n <= form.length(); from++) {
                    add(PIECES, hash(n, form, from, from + n), t);
                }
            }
        }
    }

    private void words(List<Token> all) {
        var before = "^";
        for (var t = 0; t < all.size(); t++) {
            var form = cut(shown(all.get(t)));
            add(WORDS, hash(11, form, 0, form.length()), t);
            add(WORDS, hash(hash(12, before, 0, before.length()), form, 0, form.length()), t);
            before = form;
        }
    }

    private void lemmas(List<Word> words, int first) {
        var before = "^";
        var earlier = "^";
        for (var i = 0; i < words.size(); i++) {
            var lemma = cut(lemma(words.get(i)));
            add(LEMMAS, hash(21, lemma, 0, lemma.length()), -1);
            add(LEMMAS, hash(hash(22, before, 0, before.length()), lemma, 0, lemma.length()), -1);
            add(LEMMAS, hash(hash(23, earlier, 0, earlier.length()), lemma, 0, lemma.length()), -1);
            earlier = before;
            before = lemma;
        }
        add(LEMMAS, hash(hash(22, before, 0, before.length()), "$", 0, 1), -1);
    }

    private void grammar(List<Word> words, boolean question, int first) {
        var before = 0L;
        for (var word : words) {
            var features = word.readings().getFirst().features() & KEPT;
            add(GRAMMAR, (int) (features * 31 + 7), -1);
            add(GRAMMAR, (int) ((before * 131 + features) * 31 + 11), -1);
            before = features;
        }
        add(GRAMMAR, question ? 1 : 2, -1);
    }

    private static final long KEPT = bits(
            Feature.VERB,
            Feature.PAST,
            Feature.PRES,
            Feature.FUT,
            Feature.INF,
            Feature.IMP,
            Feature.P1,
            Feature.P2,
            Feature.P3,
            Feature.MODAL,
            Feature.PRON,
            Feature.PRED,
            Feature.GERUND,
            Feature.SHORT);

    private static long bits(Feature... features) {
        var bits = 0L;
        for (var feature : features) {
            bits |= feature.bit();
        }
        return bits;
    }

    /** Numbers differ in every sentence, so their shape stands for them. */
    private static String shown(Token token) {
        return token.shape() == Shape.WORD || token.shape() == Shape.MARK
                ? token.form()
                : "#" + token.shape().name();
    }

    private static String lemma(Word word) {
        return word.token().word() ? word.readings().getFirst().lemma() : shown(word.token());
    }

    private static String cut(String form) {
        return form.length() > LONGEST_WORD ? form.substring(0, LONGEST_WORD) : form;
    }

    private static int hash(int seed, String text, int from, int to) {
        var hash = 0x811C9DC5 ^ (seed * 0x9E3779B1);
        for (var i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }

    private void add(int group, int key, int token) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            tokens = Arrays.copyOf(tokens, size * 2);
            groups = Arrays.copyOf(groups, size * 2);
        }
        keys[size] = key * 4 + group;
        tokens[size] = (short) Math.min(token, Short.MAX_VALUE);
        groups[size] = (byte) group;
        size++;
    }
}
