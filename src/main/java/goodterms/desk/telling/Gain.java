package goodterms.desk.telling;

import goodterms.debrief.Worth;
import goodterms.debt.Money;
import goodterms.desk.words.Names;
import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Percents;
import goodterms.lang.Phrase;
import goodterms.settlement.Payment;
import goodterms.settlement.Proposal;
import goodterms.talk.Agreement;
import goodterms.talk.Talk;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One thing that a manager got out of a call, as it is listed. */
record Gain(String label, String value) {

    private static final Phrase NONE = Phrase.of("нет", "none");

    /** The outcome, the amount, its last date, the document, whether it will be kept, and the two goals with their index. */
    static List<Gain> of(Talk talk, Lang lang) {
        var agreed = talk.state().agreement();
        var proposal = agreed.map(Agreement::proposal);
        var figures = Worth.of(talk);
        return List.of(
                gain(lang, "итог", "outcome", outcome(talk, lang)),
                gain(lang, "сумма", "amount", proposal.flatMap(p -> amount(p, lang))),
                gain(lang, "дата", "date", proposal.flatMap(p -> date(p, lang))),
                gain(
                        lang,
                        "документ",
                        "document",
                        proposal.map(p -> p.instrument().name().in(lang))),
                gain(lang, "сдержат", "kept", agreed.map(a -> Percents.whole(lang, figures.keptPct()))),
                gain(lang, "деньги", "money", hundredth(figures.money())),
                gain(lang, "отношения", "relationship", hundredth(figures.relationship())),
                gain(lang, "обе цели", "both goals", hundredth(figures.index())));
    }

    private static Optional<String> outcome(Talk talk, Lang lang) {
        var empty = talk.state().agreement().filter(Agreement::empty).isPresent();
        var said = Phrase.of("Пустое «да»: лишь бы отстали.", "An empty yes, to be left alone.");
        return empty
                ? Optional.of(said.in(lang))
                : talk.state().over().map(o -> Names.of(o).in(lang));
    }

    private static Gain gain(Lang lang, String ru, String en, Optional<String> value) {
        return new Gain(Phrase.of(ru, en).in(lang), value.orElseGet(() -> NONE.in(lang)));
    }

    private static Optional<String> amount(Proposal proposal, Lang lang) {
        return proposal.payments().stream()
                .map(Payment::amount)
                .reduce(Money::plus)
                .map(m -> Amounts.figures(lang, m.amount(), m.currency()));
    }

    private static Optional<String> date(Proposal proposal, Lang lang) {
        return proposal.payments().stream()
                .map(Payment::on)
                .max(Comparator.naturalOrder())
                .map(d -> Dates.figures(lang, d));
    }

    private static Optional<String> hundredth(int milli) {
        return Optional.of(String.valueOf((milli + 5) / 10));
    }
}
