package goodterms.speech.rules;

import goodterms.speech.text.Token;
import goodterms.speech.text.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/**
 * Tells a line of the debtor handed back from one that is answered. Her words in her own person are hers; asked back as a
 * question with a word changed, or turned to "you", they are a check of what was understood.
 */
final class Copies {

    private static final int COPIED_PERCENT = 85;
    private static final int FEWEST = 3;
    private static final int FEWEST_OF_A_PART = 5;

    private Copies() {}

    static boolean copied(Said said, String debtorLine) {
        if (debtorLine.isBlank() || debtorLine.length() > Utterance.LONGEST) {
            return false;
        }
        var ours = forms(said.utterance().words());
        var words = Utterance.of(debtorLine).words();
        if (ours.size() < FEWEST) {
            return false;
        }
        boolean asks = said.sentences().stream().anyMatch(Sentence::question);
        return near(ours, forms(words), asks) || !asks && part(ours, words);
    }

    /** Most words are hers; one may differ where nothing is asked. */
    private static boolean near(List<String> ours, List<String> theirs, boolean asks) {
        var left = new HashMap<String, Integer>();
        theirs.forEach(form -> left.merge(form, 1, Integer::sum));
        int shared = 0;
        for (var form : ours) {
            shared += left.merge(form, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        int longer = Math.max(ours.size(), theirs.size());
        boolean slip = !asks && longer >= FEWEST_OF_A_PART && shared == longer - 1;
        return shared == longer || slip || shared * 100 >= longer * COPIED_PERCENT;
    }

    /** One of her sentences, or five words on end of them and nothing else. */
    private static boolean part(List<String> ours, List<Token> theirs) {
        boolean runs = ours.size() >= FEWEST_OF_A_PART && Collections.indexOfSubList(forms(theirs), ours) >= 0;
        return runs
                || sentences(theirs).stream().anyMatch(one -> one.size() >= FEWEST_OF_A_PART && near(ours, one, false));
    }

    private static List<List<String>> sentences(List<Token> words) {
        var sentences = new ArrayList<List<String>>();
        int current = -1;
        for (var word : words) {
            if (word.sentence() != current) {
                sentences.add(new ArrayList<>());
                current = word.sentence();
            }
            sentences.getLast().add(word.form());
        }
        return sentences;
    }

    private static List<String> forms(List<Token> words) {
        return words.stream().map(Token::form).toList();
    }
}
