package goodterms.speech.rules;

import goodterms.lang.Phrase;
import goodterms.speech.morphology.Feature;
import goodterms.speech.words.Act;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Evidence.Dimension;
import goodterms.speech.words.Heard;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sum of the rules met: scores that are exactly the sum of their evidence, acts, confidence and one better wording. */
public final class Verdict {

    /** The rule name of the evidence that carries the intercept of a scale. */
    public static final String BASE = "base";

    public static final Phrase BASE_WHY = Phrase.of("Точка отсчёта.", "The starting point.");
    private static final int UNSURE_BELOW = 450;

    private final Said said;
    private final RuleBook book;
    private final List<Hit> hits;

    private Verdict(Said said, RuleBook book, List<Hit> hits) {
        this.said = said;
        this.book = book;
        this.hits = unmasked(said, hits);
    }

    public static Heard of(Said said, RuleBook book) {
        return of(said, book, book.hits(said));
    }

    /** The verdict of rules that were found already. */
    public static Heard of(Said said, RuleBook book, List<Hit> hits) {
        return new Verdict(said, book, hits).heard();
    }

    private Heard heard() {
        var acts = acts();
        var mentions = mentions();
        var tone = new Shares(hits).tone(softening(acts, mentions));
        var stance = new Shares(hits).stance(credit());
        int confidence = confidence(tone, stance);
        var evidence = new ArrayList<Evidence>();
        evidence.add(base(Dimension.TONE));
        evidence.add(base(Dimension.STANCE));
        tone.forEach(share -> evidence.add(evidence(share)));
        stance.forEach(share -> evidence.add(evidence(share)));
        return new Heard(
                confidence < UNSURE_BELOW ? Heard.Status.UNSURE : Heard.Status.SCORED,
                Optional.empty(),
                Shares.sum(tone),
                Shares.sum(stance),
                acts,
                mentions,
                confidence,
                evidence,
                advice());
    }

    /** Each rule once, without the hits another one of the same sentence shows to mean something else, or pardons. */
    private static List<Hit> unmasked(Said said, List<Hit> hits) {
        var pardons = Reach.pardons(said, hits);
        var met = new HashSet<String>();
        return hits.stream()
                .filter(hit -> hits.stream().noneMatch(other -> silences(other, hit)))
                .filter(hit -> hit.rule().signal().settles().isPresent()
                        || hit.rule().signal().acts().stream().noneMatch(Act::harmful)
                        || pardons.stream().noneMatch(reach -> reach.covers(hit)))
                .filter(hit -> met.add(hit.rule().id()))
                .toList();
    }

    private static boolean silences(Hit other, Hit hit) {
        var silenced = other.rule().signal().silences();
        return other.sentence() == hit.sentence()
                && !silenced.isEmpty()
                && !other.rule().equals(hit.rule())
                && !hit.rule().signal().acts().isEmpty()
                && silenced.containsAll(hit.rule().signal().acts());
    }

    private Set<Act> acts() {
        var acts = EnumSet.noneOf(Act.class);
        hits.stream()
                .filter(hit -> hit.factor() > 0)
                .forEach(hit -> acts.addAll(hit.rule().signal().acts()));
        return acts;
    }

    private Set<Heard.Mention> mentions() {
        var mentions = EnumSet.noneOf(Heard.Mention.class);
        for (var mention : Heard.Mention.values()) {
            if (book.met("mention " + mention.name().toLowerCase(Locale.ROOT), said)) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private static int softening(Set<Act> acts, Set<Heard.Mention> mentions) {
        boolean concrete = mentions.contains(Heard.Mention.AMOUNT) || mentions.contains(Heard.Mention.DATE);
        boolean asks =
                acts.contains(Act.ASKS_COMMITMENT) || acts.contains(Act.DEADLINE) || acts.contains(Act.STATES_FACTS);
        return concrete && asks ? 400 : 1000;
    }

    /** Kindness without a predicate earns nothing, kindness beside the matter less. */
    private int credit() {
        boolean thanks =
                hits.stream().anyMatch(hit -> hit.rule().signal().acts().contains(Act.GRATITUDE));
        if (!thanks && said.words().stream().noneMatch(Verdict::carries)) {
            return 0;
        }
        return book.met("trade", said) ? 1000 : 800;
    }

    private static boolean carries(Word word) {
        return Refusals.predicate(word) || word.may(Feature.VERB);
    }

    private int confidence(List<Shares.Share> tone, List<Shares.Share> stance) {
        if (hits.isEmpty()) {
            return 200;
        }
        if (hits.stream().anyMatch(hit -> hit.rule().signal().veto().isPresent())) {
            return 950;
        }
        int strongest = 0;
        int mixed = 0;
        for (var shares : List.of(tone, stance)) {
            strongest = Math.max(
                    strongest,
                    shares.stream()
                            .mapToInt(share -> Math.abs(share.milli()))
                            .max()
                            .orElse(0));
            boolean both = shares.stream().anyMatch(s -> s.milli() >= 300)
                    && shares.stream().anyMatch(s -> s.milli() <= -300);
            mixed += both ? 150 : 0;
        }
        int agreeing = Math.min(3, hits.size() - 1) * 60;
        int known = acts().stream().anyMatch(act -> act != Act.GREETING && act != Act.SMALL_TALK) ? 550 : 450;
        return Math.clamp(known + agreeing + Math.min(300, strongest / 3) - mixed, 0, 950);
    }

    /** The better wording of the rule that does most harm; the company's own before all but the unforgivable. */
    private Optional<Phrase> advice() {
        Optional<Phrase> best = Optional.empty();
        int worst = 0;
        for (var hit : hits) {
            var signal = hit.rule().signal();
            boolean harmful =
                    signal.acts().stream().anyMatch(Act::harmful) || signal.stance() < 0 || signal.tone() != 0;
            int harm = Math.abs(signal.tone())
                    + Math.max(0, -signal.stance())
                    + (hit.rule().id().contains(Evidence.HOUSE) ? 4000 : 0)
                    + (signal.veto().isPresent() ? 8000 : 0);
            if (harmful && hit.rule().advice().isPresent() && harm > worst) {
                worst = harm;
                best = hit.rule().advice();
            }
        }
        return best;
    }

    private static Evidence base(Dimension dimension) {
        return new Evidence(0, 0, "", BASE, dimension, 0, BASE_WHY, Optional.empty());
    }

    private Evidence evidence(Shares.Share share) {
        var hit = share.hit();
        var text = said.utterance().raw().substring(hit.start(), hit.end());
        return new Evidence(
                hit.start(),
                hit.end(),
                text,
                hit.rule().id(),
                share.dimension(),
                share.milli(),
                hit.rule().why(),
                Optional.empty());
    }
}
