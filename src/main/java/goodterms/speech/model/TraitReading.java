package goodterms.speech.model;

import static goodterms.speech.model.Traits.hash;

import goodterms.speech.morphology.Feature;
import goodterms.speech.rules.Said;
import goodterms.speech.rules.Sentence;
import goodterms.speech.rules.Word;
import goodterms.speech.text.Shape;
import goodterms.speech.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads the traits of one utterance. Numbers differ in every sentence, so their shape stands for them. */
final class TraitReading {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int LONGEST_WORD = 40;
    private static final int CONTENT = 4;
    private static final int NEAR = 5;
    private static final int BONES = 4;
    private static final int CLOSED_LENGTH = 8;

    private static final long CLOSED = bits(Feature.PRON, Feature.PREP, Feature.CONJ, Feature.PART, Feature.MODAL);

    private static final long KIND = CLOSED
            | bits(Feature.VERB, Feature.PAST, Feature.PRES, Feature.FUT, Feature.INF, Feature.IMP)
            | bits(Feature.P1, Feature.P2, Feature.P3, Feature.PRED, Feature.GERUND, Feature.SHORT)
            | bits(Feature.NOUN, Feature.ADJ, Feature.ADV, Feature.NUM, Feature.COMP, Feature.NAME)
            | bits(Feature.PASTPART, Feature.ING);

    private final Traits traits;
    private final List<Token> tokens;
    private final boolean[] own;
    private final List<Sentence> sentences;

    TraitReading(Traits traits, Said said) {
        this.traits = traits;
        this.tokens = said.utterance().tokens();
        var spoken = OwnWords.of(said);
        this.own = spoken.own();
        this.sentences = spoken.sentences();
    }

    /** Pieces of words, words, and words with the one before. */
    void letters() {
        var before = "^";
        for (var t = 0; t < tokens.size(); t++) {
            if (!own[t]) {
                continue;
            }
            var form = shown(tokens.get(t));
            pieces(" " + form + " ", t);
            traits.add(Group.WORDS, hash(11, form), t);
            traits.add(Group.WORDS, hash(hash(12, before), form), t);
            before = form;
        }
    }

    private void pieces(String form, int token) {
        for (var n = SHORTEST; n <= LONGEST; n++) {
            for (var from = 0; from + n <= form.length(); from++) {
                traits.add(Group.PIECES, hash(n, form, from, from + n), token);
            }
        }
    }

    /** Lemmas with their neighbours, pairs of lemmas, lemmas asked and stated, and the skeleton of every sentence. */
    void sentences() {
        var token = 0;
        for (var sentence : sentences) {
            var lemmas = new ArrayList<String>();
            var places = new ArrayList<Integer>();
            for (var word : sentence.words()) {
                while (token < tokens.size()
                        && tokens.get(token).start() < word.token().start()) {
                    token++;
                }
                lemmas.add(lemma(word));
                places.add(token);
            }
            lemmas(lemmas, places, sentence.question() ? 32 : 33);
            pairs(lemmas, places);
            skeleton(sentence, lemmas);
        }
    }

    private void lemmas(List<String> lemmas, List<Integer> places, int mood) {
        var before = "^";
        var earlier = "^";
        for (var i = 0; i < lemmas.size(); i++) {
            var lemma = lemmas.get(i);
            var at = places.get(i);
            traits.add(Group.LEMMAS, hash(21, lemma), at);
            traits.add(Group.LEMMAS, hash(hash(22, before), lemma), at);
            traits.add(Group.LEMMAS, hash(hash(23, earlier), lemma), at);
            traits.add(Group.MOOD, hash(mood, lemma), at);
            earlier = before;
            before = lemma;
        }
        traits.add(Group.LEMMAS, hash(hash(22, before), "$"), -1);
    }

    private void pairs(List<String> lemmas, List<Integer> places) {
        var last = new ArrayList<String>();
        for (var i = 0; i < lemmas.size(); i++) {
            var lemma = lemmas.get(i);
            if (lemma.length() >= CONTENT) {
                for (var other : last) {
                    var ordered = other.compareTo(lemma) < 0;
                    traits.add(
                            Group.PAIRS,
                            hash(hash(41, ordered ? other : lemma), ordered ? lemma : other),
                            places.get(i));
                }
                last.add(lemma);
                if (last.size() > NEAR) {
                    last.removeFirst();
                }
            }
        }
    }

    private void skeleton(Sentence sentence, List<String> lemmas) {
        var bones = new ArrayList<Integer>();
        bones.add(1);
        for (var i = 0; i < lemmas.size(); i++) {
            var kind = sentence.words().get(i).readings().getFirst().features() & KIND;
            var small = lemmas.get(i).length() <= CLOSED_LENGTH && ((kind & CLOSED) != 0 || kind == 0);
            bones.add(small ? hash(51, lemmas.get(i)) : Long.hashCode(kind * 0x9E3779B97F4A7C15L));
        }
        bones.add(sentence.question() ? 2 : 3);
        for (var n = 2; n <= BONES; n++) {
            for (var from = 0; from + n <= bones.size(); from++) {
                var hash = 52 + n;
                for (var bone : bones.subList(from, from + n)) {
                    hash = (hash ^ bone) * 0x01000193;
                }
                traits.add(Group.SKELETON, hash ^ (hash >>> 15), -1);
            }
        }
    }

    /** Length, marks, and which of its sentences ask. */
    void shape() {
        var words = sentences.stream().mapToInt(s -> s.words().size()).sum();
        shape(1, 31 - Integer.numberOfLeadingZeros((words + 1) * (words + 1)));
        shape(2, sentences.size());
        shape(3, marks('?'));
        shape(4, marks('!'));
        shape(5, marks(','));
        var pattern = 1;
        for (var sentence : sentences) {
            pattern = pattern * 2 + (sentence.question() ? 1 : 0);
            if (pattern >= 64) {
                break;
            }
        }
        shape(8, pattern);
        shape(9, !sentences.isEmpty() && sentences.getLast().question() ? 1 : 0);
    }

    private void shape(int seed, int value) {
        traits.add(Group.SHAPE, hash(seed * 1009 + value, "shape"), -1);
    }

    private int marks(char mark) {
        var count = 0;
        for (var t = 0; t < tokens.size(); t++) {
            count += own[t] && tokens.get(t).mark() && tokens.get(t).form().indexOf(mark) >= 0 ? 1 : 0;
        }
        return Math.min(4, count);
    }

    private static long bits(Feature... features) {
        var bits = 0L;
        for (var feature : features) {
            bits |= feature.bit();
        }
        return bits;
    }

    private static String shown(Token token) {
        return token.shape() == Shape.WORD || token.shape() == Shape.MARK
                ? cut(token.form())
                : "#" + token.shape().name();
    }

    private static String lemma(Word word) {
        return word.token().word() ? cut(word.readings().getFirst().lemma()) : shown(word.token());
    }

    private static String cut(String form) {
        return form.length() > LONGEST_WORD ? form.substring(0, LONGEST_WORD) : form;
    }
}
