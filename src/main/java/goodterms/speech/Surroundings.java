package goodterms.speech;

import goodterms.speech.Listener.Agreement;
import goodterms.speech.Listener.Context;
import goodterms.speech.rules.Remark;
import goodterms.speech.rules.Said;
import goodterms.speech.rules.Sentence;
import goodterms.speech.words.Act;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Evidence.Dimension;
import goodterms.speech.words.Heard;
import java.util.ArrayList;
import java.util.Optional;

/** What the talk around a sentence changes in how it is heard. Each change is a piece of evidence, so the sums stay exact. */
final class Surroundings {

    /** The lowest stance that is no accusation. */
    private static final int NEUTRAL = -499;

    private final Said said;
    private final Context context;
    private final Tongue tongue;
    private Heard heard;

    private Surroundings(Heard heard, Said said, Context context, Tongue tongue) {
        this.heard = heard;
        this.said = said;
        this.context = context;
        this.tongue = tongue;
    }

    static Heard heeded(Heard heard, Said said, Context context, Tongue tongue) {
        var around = new Surroundings(heard, said, context, tongue);
        around.sellsEarly();
        around.repeats();
        around.misstates();
        return around.heard;
    }

    /**
     * What is offered before an agreement earns no more than a neutral stance. Only where a rule points at the offer: an offer
     * that was merely guessed from examples is not held against anyone.
     */
    private void sellsEarly() {
        if (context.agreement() != Agreement.OPEN || !heard.acts().contains(Act.CROSS_SELL)) {
            return;
        }
        var selling = tongue.book().lexicon().acting(Act.CROSS_SELL);
        heard.evidence().stream()
                .filter(e -> selling.contains(e.rule()))
                .findFirst()
                .map(e -> new Stretch(e.start(), e.end()))
                .ifPresent(place -> remark("early_cross_sell", place, -Math.max(0, heard.stanceMilli())));
    }

    /** A question asked before earns nothing by being asked again. */
    private void repeats() {
        var again = new Echo(context, tongue).repeated(said);
        if (again.isEmpty()) {
            return;
        }
        int kind = Math.max(0, heard.stanceMilli());
        var first = Stretch.of(again.getFirst());
        int earned = again.size() == said.sentences().size()
                ? kind
                : again.stream().mapToInt(this::earned).sum();
        remark("repeated_question", first, -Math.min(kind, earned));
    }

    private int earned(Sentence sentence) {
        var stretch = Stretch.of(sentence);
        return heard.evidence().stream()
                .filter(e -> e.dimension() == Dimension.STANCE && e.milli() > 0)
                .filter(e -> e.start() >= stretch.start() && e.end() <= stretch.end())
                .mapToInt(Evidence::milli)
                .sum();
    }

    /** A sum named as owed that is not owed. */
    private void misstates() {
        new Figures(said, context, tongue).misstated().ifPresent(wrong -> {
            var remark = tongue.book().lexicon().remarks().get("wrong_amount");
            if (remark != null) {
                int lowest = Math.min(heard.stanceMilli(), NEUTRAL);
                int by = Math.max(remark.stance(), lowest - heard.stanceMilli());
                heard = told("wrong_amount", wrong.filled(remark), wrong.place(), by);
            }
        });
    }

    private void remark(String name, Stretch place, int milli) {
        Optional.ofNullable(tongue.book().lexicon().remarks().get(name))
                .ifPresent(remark -> heard = told(name, remark, place, milli));
    }

    private Heard told(String name, Remark remark, Stretch place, int milli) {
        var evidence = new ArrayList<>(heard.evidence());
        var text = said.utterance().raw().substring(place.start(), place.end());
        evidence.add(new Evidence(
                place.start(),
                place.end(),
                text,
                "context." + name,
                Dimension.STANCE,
                milli,
                remark.why(),
                Optional.empty()));
        return new Heard(
                heard.status(),
                heard.reason(),
                heard.toneMilli(),
                heard.stanceMilli() + milli,
                heard.acts(),
                heard.mentions(),
                heard.confidenceMilli(),
                evidence,
                heard.advice().or(() -> Optional.of(remark.advice())));
    }
}
