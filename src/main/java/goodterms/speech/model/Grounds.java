package goodterms.speech.model;

import goodterms.speech.rules.Said;
import goodterms.speech.rules.Verdict;
import goodterms.speech.words.Evidence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a verdict rests on: the rules met, and where the words that mean something begin. "Do you like football" blames nobody,
 * though "do you" is how many reproaches begin.
 */
record Grounds(boolean rules, Set<Integer> telling) {

    /** Shorter words say nothing by themselves. */
    private static final int SHORTEST = 3;

    static Grounds of(Said said, List<Evidence> evidence) {
        var meaning = new HashSet<Integer>();
        for (var word : said.words()) {
            if (!word.small() && word.form().length() >= SHORTEST) {
                meaning.add(word.token().start());
            }
        }
        var learned = new HashSet<Integer>();
        var rules = false;
        for (var one : evidence) {
            if (one.rule().equals(Explaining.LEARNED)) {
                learned.add(one.start());
            } else {
                rules |= !one.rule().equals(Verdict.BASE);
            }
        }
        meaning.retainAll(learned);
        return new Grounds(rules, meaning);
    }

    /** Whether they bear a verdict: the middle asks for none, a pole for a rule or a word that means something. */
    boolean bear(Judge.Verdict verdict) {
        var middle = Math.abs(verdict.toneMilli()) < Judge.EDGE && Math.abs(verdict.stanceMilli()) < Judge.EDGE;
        return middle || rules || !telling.isEmpty();
    }
}
