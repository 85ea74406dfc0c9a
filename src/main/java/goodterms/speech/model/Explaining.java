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

    private static final int WORDS = 3;
    private static final int WEAK = 40;
    private static final int PULL = 700;

    private static final Phrase LEARNED_TONE = Phrase.of(
            "Так узнаётся тон похожих реплик в примерах.", "Sentences like this one in the examples have this tone.");
    private static final Phrase LEARNED_STANCE = Phrase.of(
            "Так узнаётся позиция похожих реплик в примерах.",
            "Sentences like this one in the examples take this stance.");

    private record Pull(Token token, double by) {}

    private final Learnt learnt;
    private final Said said;
    private final Traits traits;
    private final Weighed weighed;
    private final Heard byRules;

    Explaining(Learnt learnt, Said said, Traits traits, Weighed weighed, Heard byRules) {
        this.learnt = learnt;
        this.said = said;
        this.traits = traits;
        this.weighed = weighed;
        this.byRules = byRules;
    }

    List<Evidence> evidence(int toneMilli, int stanceMilli) {
        var evidence = new ArrayList<Evidence>();
        evidence.addAll(of(Dimension.TONE, toneMilli, learnt.tone()));
        evidence.addAll(of(Dimension.STANCE, stanceMilli, learnt.stance()));
        return evidence;
    }

    private List<Evidence> of(Dimension dimension, int score, Heads heads) {
        var shares = new ArrayList<Evidence>();
        byRules.evidence().stream()
                .filter(e -> e.dimension() == dimension && !e.rule().equals(Verdict.BASE))
                .forEach(shares::add);
        for (var pull : strongest(heads, score)) {
            var milli = (int) Math.clamp(Math.round(PULL * pull.by()), -2000, 2000);
            if (Math.abs(milli) >= WEAK) {
                shares.add(learned(dimension, pull.token(), milli));
            }
        }
        var carried = shares.stream().mapToInt(Evidence::milli).sum();
        shares.addFirst(base(dimension, score - carried));
        return shares;
    }

    /** The words that pull most to the side of the score. */
    private List<Pull> strongest(Heads heads, int score) {
        var tokens = said.utterance().tokens();
        var pulls = new double[tokens.size()];
        for (var i = 0; i < traits.size(); i++) {
            var place = learnt.vocabulary().place(traits.key(i));
            var token = traits.token(i);
            if (place >= 0 && token >= 0 && token < pulls.length) {
                var slope = heads.weights()[2][place] - heads.weights()[0][place];
                pulls[token] += slope * weighed.each(place);
            }
        }
        var all = new ArrayList<Pull>();
        for (var t = 0; t < pulls.length; t++) {
            if (tokens.get(t).word() && (score == 0 || pulls[t] * score > 0)) {
                all.add(new Pull(tokens.get(t), pulls[t]));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingDouble((Pull p) -> -Math.abs(p.by())))
                .limit(WORDS)
                .toList();
    }

    private Evidence learned(Dimension dimension, Token token, int milli) {
        var text = said.utterance().raw().substring(token.start(), token.end());
        var why = dimension == Dimension.TONE ? LEARNED_TONE : LEARNED_STANCE;
        return new Evidence(token.start(), token.end(), text, "learned", dimension, milli, why, Optional.empty());
    }

    private static Evidence base(Dimension dimension, int milli) {
        return new Evidence(0, 0, "", Verdict.BASE, dimension, milli, Verdict.BASE_WHY, Optional.empty());
    }
}
