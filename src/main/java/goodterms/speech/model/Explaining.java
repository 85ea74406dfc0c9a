package goodterms.speech.model;

import goodterms.lang.Phrase;
import goodterms.speech.rules.Said;
import goodterms.speech.rules.Verdict;
import goodterms.speech.text.Token;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Evidence.Dimension;
import goodterms.speech.words.Heard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says why a score is what it is: the rules met, and the words that pull towards it in the examples. The shares sum to the score;
 * what no word carries stands at the base.
 */
final class Explaining {

    /** The name of what is known from examples, where a rule would stand. */
    static final String LEARNED = "learned";

    private static final int WORDS = 3;
    private static final int WEAK = 40;

    private static final Phrase LEARNED_TONE = Phrase.of(
            "Так узнаётся тон похожих реплик в примерах.", "Sentences like this one in the examples have this tone.");
    private static final Phrase LEARNED_STANCE = Phrase.of(
            "Так узнаётся позиция похожих реплик в примерах.",
            "Sentences like this one in the examples take this stance.");

    private record Pull(Token token, double share) {}

    private final Learnt learnt;
    private final Said said;
    private final Learning learning;
    private final Heard byRules;
    private final float[] values;

    Explaining(Learnt learnt, Said said, Learning learning, Heard byRules) {
        this.learnt = learnt;
        this.said = said;
        this.learning = learning;
        this.byRules = byRules;
        this.values = learning.weighed().of(learning.places());
    }

    List<Evidence> evidence(int toneMilli, int stanceMilli) {
        var like = learnt.likeness()
                .nearest(learning.weighed(), learnt.vocabulary(), third(toneMilli), third(stanceMilli));
        var evidence = new ArrayList<Evidence>();
        evidence.addAll(of(Dimension.TONE, toneMilli, learnt.tone(), like));
        evidence.addAll(of(Dimension.STANCE, stanceMilli, learnt.stance(), like));
        return evidence;
    }

    private List<Evidence> of(Dimension dimension, int score, Heads heads, Optional<String> like) {
        var shares = new ArrayList<Evidence>();
        byRules.evidence().stream()
                .filter(e -> e.dimension() == dimension && !e.rule().equals(Verdict.BASE))
                .forEach(shares::add);
        var rest = score - sum(shares);
        for (var pull : strongest(heads, rest)) {
            var milli = (int) Math.round(rest * pull.share());
            if (Math.abs(milli) >= WEAK) {
                shares.add(learned(dimension, pull.token(), milli, like));
            }
        }
        shares.addFirst(base(dimension, score - sum(shares)));
        return shares;
    }

    private static int sum(List<Evidence> shares) {
        return shares.stream().mapToInt(Evidence::milli).sum();
    }

    private static int third(int milli) {
        return milli <= -500 ? 0 : milli >= 500 ? 2 : 1;
    }

    /** The words that pull most to the side of what the rules leave open, with their shares of all that pull there. */
    private List<Pull> strongest(Heads heads, int rest) {
        var tokens = said.utterance().tokens();
        var pulls = pulls(heads, tokens.size());
        var total = 0.0;
        var all = new ArrayList<Pull>();
        for (var t = 0; t < pulls.length; t++) {
            if (tokens.get(t).word() && pulls[t] * rest > 0) {
                all.add(new Pull(tokens.get(t), Math.abs(pulls[t])));
                total += Math.abs(pulls[t]);
            }
        }
        var whole = total;
        return all.stream()
                .sorted(Comparator.comparingDouble((Pull p) -> -p.share()))
                .limit(WORDS)
                .map(p -> new Pull(p.token(), p.share() / whole))
                .toList();
    }

    /** How much each token pulls up, through all traits that come from it. */
    private double[] pulls(Heads heads, int tokens) {
        var pulls = new double[tokens];
        var places = learning.places();
        for (var i = 0; i < places.length; i++) {
            var token = learning.traits().token(i);
            var place = places[i];
            if (place >= 0 && token >= 0 && token < tokens) {
                pulls[token] += (heads.weight(1, place) - heads.weight(0, place)) * values[i];
            }
        }
        return pulls;
    }

    private Evidence learned(Dimension dimension, Token token, int milli, Optional<String> like) {
        var text = said.utterance().raw().substring(token.start(), token.end());
        var why = dimension == Dimension.TONE ? LEARNED_TONE : LEARNED_STANCE;
        return new Evidence(token.start(), token.end(), text, LEARNED, dimension, milli, why, like);
    }

    private static Evidence base(Dimension dimension, int milli) {
        return new Evidence(0, 0, "", Verdict.BASE, dimension, milli, Verdict.BASE_WHY, Optional.empty());
    }
}
