package goodterms.talk;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import goodterms.scenario.Text;
import goodterms.scenario.Voice;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Cause;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Parties;
import goodterms.settlement.Terms;
import goodterms.settlement.advice.Advisor;
import goodterms.settlement.offers.Offers;
import java.util.List;
import java.util.Optional;

/** The trade as the catalogue of instruments and its advisor have it. */
public record Trade(Catalogue catalogue, Advisor advisor) implements Craft {

    @Override
    public Terms read(Offer offer, Case in) {
        return Offers.said(offer, catalogue, in.scenario().debt(), parties(in.scenario(), in.speaker()), in.lang());
    }

    @Override
    public Optional<Instrument> instrument(String id) {
        return catalogue.instrument(id);
    }

    @Override
    public Advice advise(Case in, boolean causeKnown, int asked) {
        var scenario = in.scenario();
        var cause = causeKnown ? Optional.of(scenario.debtor().cause()) : Optional.<Cause>empty();
        var allowed = scenario.settlement().instruments();
        var advice = advisor.advise(cause, allowed, scenario.debt(), parties(scenario, in.speaker()), asked);
        return told(advice, in.lang());
    }

    private static Advice told(goodterms.settlement.advice.Advice advice, Lang lang) {
        return switch (advice) {
            case goodterms.settlement.advice.Advice.Ask(Phrase why, Phrase question) ->
                new Advice(Optional.of(why.in(lang) + " " + question.in(lang)), List.of());
            case goodterms.settlement.advice.Advice.HandOver(Phrase why, Phrase say) ->
                new Advice(Optional.of(why.in(lang) + " " + say.in(lang)), List.of());
            case goodterms.settlement.advice.Advice.Propose(var suggestions) ->
                new Advice(
                        Optional.empty(),
                        suggestions.stream().map(s -> tip(s, lang)).toList());
        };
    }

    private static Advice.Tip tip(goodterms.settlement.advice.Advice.Suggestion suggestion, Lang lang) {
        return new Advice.Tip(
                suggestion.instrument().id(),
                suggestion.instrument().name().in(lang),
                suggestion.why().in(lang),
                suggestion.givesUs().in(lang),
                suggestion.givesThem().in(lang),
                suggestion.say().in(lang));
    }

    /** Who settles with whom in a scenario, the trainee as our manager. */
    public static Parties parties(Scenario scenario, Voice.Speaker speaker) {
        var ru = new Voice(scenario, Lang.RU, speaker);
        var en = new Voice(scenario, Lang.EN, speaker);
        return new Parties(
                both(ru, en, scenario.creditor()),
                both(ru, en, scenario.debtor().company()),
                both(ru, en, scenario.debtor().contact().name()),
                Optional.empty(),
                Phrase.of(speaker.name(), speaker.name()));
    }

    private static Phrase both(Voice ru, Voice en, Text text) {
        return Phrase.of(ru.say(text), en.say(text));
    }
}
