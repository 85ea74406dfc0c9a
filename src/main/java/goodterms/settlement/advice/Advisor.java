package goodterms.settlement.advice;

import goodterms.debt.Debt;
import goodterms.debt.PresentValue;
import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Template;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Cause;
import goodterms.settlement.Instrument;
import goodterms.settlement.Parties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Advises the smallest sufficient instrument: the best fit to the revealed cause first, then the lightest form, then the one the
 * manager may agree alone. Deterministic; before the cause is known it only has a question.
 */
public final class Advisor {

    private static final int MOST = 3;

    private static final int SOON = 7;

    private static final int LATER = 30;

    private final Catalogue catalogue;
    private final AdviceTexts texts;

    public Advisor(Catalogue catalogue, AdviceTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** Advice from the cause as far as it was revealed, among the allowed instruments; {@code asked} turns the questions. */
    public Advice advise(Optional<Cause> revealed, List<String> allowed, Debt debt, Parties parties, int asked) {
        if (revealed.isEmpty()) {
            var questions = texts.questions();
            return new Advice.Ask(texts.tooEarly(), questions.get(Math.floorMod(asked, questions.size())));
        }
        var cause = revealed.get();
        var fitting = ranked(cause, allowed, Set.of(), debt, parties).stream()
                .limit(MOST)
                .toList();
        return fitting.isEmpty()
                ? new Advice.HandOver(named(texts.handOver(), cause), texts.handOverSay())
                : new Advice.Propose(fitting);
    }

    /**
     * Every allowed instrument that fits the cause, the best first. What clears the obstacle to any payment goes before the
     * rest, unless it would do harm.
     */
    public List<Advice.Suggestion> ranked(
            Cause cause, List<String> allowed, Set<String> clearing, Debt debt, Parties parties) {
        return catalogue.instruments().stream()
                .filter(i -> allowed.contains(i.id()))
                .filter(i -> i.authority() != Instrument.Authority.SPECIALIST)
                .filter(i -> i.fit(cause) > 0 || clearing.contains(i.id()) && i.fit(cause) == 0)
                .sorted(Comparator.comparing((Instrument i) -> !clearing.contains(i.id()))
                        .thenComparing(order(cause)))
                .map(i -> suggestion(i, cause, debt, parties))
                .toList();
    }

    /** The sentence to say for an instrument, with the sums and days of this debt. */
    public Phrase say(Instrument instrument, Debt debt, Parties parties) {
        return Template.fill(instrument.say(), figures(Lang.RU, debt, parties), figures(Lang.EN, debt, parties));
    }

    private static Comparator<Instrument> order(Cause cause) {
        return Comparator.comparingInt((Instrument i) -> -i.fit(cause))
                .thenComparingInt(Instrument::burden)
                .thenComparing(Instrument::authority);
    }

    private Advice.Suggestion suggestion(Instrument instrument, Cause cause, Debt debt, Parties parties) {
        var fit = instrument.fit(cause);
        var why = named(fit >= 2 ? texts.best() : texts.useful(), cause);
        var reason = instrument.authority() == Instrument.Authority.APPROVAL ? and(why, texts.approval()) : why;
        return new Advice.Suggestion(
                instrument, fit, reason, instrument.givesUs(), instrument.givesThem(), say(instrument, debt, parties));
    }

    private Phrase named(Phrase text, Cause cause) {
        var name = catalogue.word(cause.word());
        return Template.fill(text, Map.of("cause", name.in(Lang.RU)), Map.of("cause", name.in(Lang.EN)));
    }

    /** Two whole sentences, one after the other. */
    private static Phrase and(Phrase first, Phrase second) {
        return Phrase.each(lang -> first.in(lang) + " " + second.in(lang));
    }

    private Map<String, String> figures(Lang lang, Debt debt, Parties parties) {
        var total = debt.total().amount();
        var interest = PresentValue.carryingCost(total, debt.costOfCapitalPct(), LATER);
        var rate = debt.costOfCapitalPct().stripTrailingZeros().toPlainString();
        return Map.of(
                "debt", sum(lang, total, debt),
                "penalty", sum(lang, debt.penaltyDue().amount(), debt),
                "interest", sum(lang, interest, debt),
                "rate", lang == Lang.RU ? rate.replace('.', ',') : rate,
                "contact", parties.contact().in(lang),
                "day", Dates.spoken(lang, workDay(debt, 1)),
                "week", Dates.spoken(lang, workDay(debt, SOON)),
                "month", Dates.spoken(lang, workDay(debt, LATER)));
    }

    private static String sum(Lang lang, BigDecimal amount, Debt debt) {
        return Amounts.spoken(lang, amount, debt.currency());
    }

    private LocalDate workDay(Debt debt, int ahead) {
        return catalogue.workDays(debt.currency()).onOrAfter(debt.asOf().plusDays(ahead));
    }
}
