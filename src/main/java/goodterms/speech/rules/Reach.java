package goodterms.speech.rules;

import goodterms.speech.text.Token;
import java.util.List;

/** A stretch of the text over which a construction reaches: from its first word to the end of the clause of its last. */
public record Reach(int from, int to) {

    private static final int OPENING = 3;

    /** What the pardons among these hits reach over. */
    public static List<Reach> pardons(Said said, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.factor() > 0)
                .filter(hit -> hit.rule().signal().settles().stream().anyMatch(Reach::pardons))
                .map(hit -> of(said, hit))
                .toList();
    }

    private static boolean pardons(Rule.Settles settles) {
        return settles == Rule.Settles.PARDON || settles == Rule.Settles.PRAISE;
    }

    private static Reach of(Said said, Hit hit) {
        var tokens = said.utterance().tokens();
        var clause = tokens.stream()
                .filter(token -> token.start() < hit.end())
                .mapToInt(Token::clause)
                .max()
                .orElse(0);
        var end = tokens.stream()
                .filter(token -> token.clause() <= clause)
                .mapToInt(Token::end)
                .max()
                .orElse(hit.end());
        return new Reach(start(said, hit), Math.max(end, hit.end()));
    }

    /** A few words that open the sentence belong to what follows them: "I, of course, blame nobody". */
    private static int start(Said said, Hit hit) {
        var tokens = said.utterance().tokens();
        var sentence = tokens.stream()
                .filter(token -> token.start() >= hit.start())
                .mapToInt(Token::sentence)
                .findFirst()
                .orElse(0);
        var before = tokens.stream()
                .filter(token -> token.sentence() == sentence && token.start() < hit.start())
                .toList();
        var words = before.stream().filter(Token::word).count();
        return words == 0 || words > OPENING ? hit.start() : before.getFirst().start();
    }

    public boolean covers(Token token) {
        return token.start() >= from && token.end() <= to;
    }

    /** Whether a rule was met within. */
    public boolean covers(Hit hit) {
        return hit.start() < to && hit.end() > from;
    }
}
