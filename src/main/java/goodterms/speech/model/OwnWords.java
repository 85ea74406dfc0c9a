package goodterms.speech.model;

import goodterms.speech.rules.Said;
import goodterms.speech.rules.Sentence;
import goodterms.speech.rules.Word;
import goodterms.speech.text.Shape;
import goodterms.speech.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What of an utterance is the speaker's own and said for the first time: no quotations, no full stops, smiles and other signs, no
 * sentence twice. {@code own} marks the tokens that count.
 */
record OwnWords(boolean[] own, List<Sentence> sentences) {

    private static final String MARKS = "?!…,;:—–-";

    static OwnWords of(Said said) {
        var tokens = said.utterance().tokens();
        var repeated = new HashSet<Integer>();
        var sentences = sentences(said, repeated);
        var own = new boolean[tokens.size()];
        for (var t = 0; t < own.length; t++) {
            var token = tokens.get(t);
            own[t] = counts(token) && !repeated.contains(token.sentence());
        }
        return new OwnWords(own, sentences);
    }

    private static List<Sentence> sentences(Said said, HashSet<Integer> repeated) {
        var seen = new HashSet<List<String>>();
        var sentences = new ArrayList<Sentence>();
        for (var sentence : said.sentences()) {
            var words = sentence.words().stream().filter(w -> counts(w.token())).toList();
            if (words.isEmpty()) {
                continue;
            }
            if (seen.add(words.stream().map(Word::form).toList())) {
                sentences.add(new Sentence(words, sentence.keys(), sentence.question(), sentence.bang()));
            } else {
                repeated.add(words.getFirst().token().sentence());
            }
        }
        return sentences;
    }

    private static boolean counts(Token token) {
        return !token.quoted()
                && token.shape() != Shape.SIGN
                && (!token.mark() || MARKS.indexOf(token.form().charAt(0)) >= 0);
    }
}
