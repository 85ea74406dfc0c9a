package goodterms.desk.telling;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.Deals;
import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Offer;
import goodterms.settlement.Payment;
import goodterms.settlement.Proposal;
import goodterms.settlement.Proposal.Slot;
import goodterms.settlement.TermFault;
import goodterms.settlement.Terms;
import goodterms.talk.Agreement;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offers and agreements in words. */
final class Papers {

    private Papers() {}

    static Row proposed(Talk talk, Offer offer, Manner manner) {
        var label = Phrase.of("Вы предлагаете", "You propose").in(manner.lang());
        return Row.of(Ink.MINE, label + ": " + offered(talk, offer, manner.lang()))
                .indented(0, 2);
    }

    /** An offer in short: what it is, how much and when. */
    static String offered(Talk talk, Offer offer, Lang lang) {
        return switch (talk.stage().terms(offer)) {
            case Terms.Understood understood -> inShort(understood.proposal(), lang);
            case Terms.Faulty faulty -> offer.instrument();
        };
    }

    /** The instrument and every payment; where nothing is paid, what was typed. */
    private static String inShort(Proposal proposal, Lang lang) {
        var name = names(proposal, lang);
        var parts = proposal.payments().stream().map(p -> inShort(p, lang)).toList();
        var all = Stream.concat(
                Stream.of(name), parts.isEmpty() ? proposal.offer().terms().values().stream() : parts.stream());
        return all.filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
    }

    private static String names(Proposal proposal, Lang lang) {
        return proposal.instruments().stream().map(i -> i.name().in(lang)).collect(Collectors.joining(" + "));
    }

    private static String inShort(Payment payment, Lang lang) {
        var money = payment.amount();
        return Amounts.figures(lang, money.amount(), money.currency()) + ", " + Dates.figures(lang, payment.on());
    }

    static List<Row> faults(List<TermFault> faults, Manner manner) {
        return faults.stream()
                .map(f -> Row.of(Ink.BAD, manner.sign("!") + f.message().in(manner.lang()))
                        .indented(0, 2))
                .toList();
    }

    static List<Row> agreed(Agreement agreement, Manner manner) {
        var rows = new ArrayList<Row>();
        var label = Phrase.of("Договорились: ", "Agreed: ").in(manner.lang());
        var name = names(agreement.proposal(), manner.lang());
        rows.add(Row.of(Ink.GOOD, manner.sign("✓") + label)
                .plus(Ink.STRONG, name)
                .indented(0, 2));
        agreement.proposal().payments().forEach(p -> rows.add(payment(p, manner.lang())));
        return rows;
    }

    private static Row payment(Payment payment, Lang lang) {
        var money = payment.amount();
        var text = Dates.full(lang, payment.on()) + ": " + Amounts.figures(lang, money.amount(), money.currency());
        return Row.of(text).indented(2, 4);
    }

    /** Which of the six parts of a complete commitment are fixed, and which are not. */
    static Row fixed(Agreement agreement, Manner manner) {
        var fixed = agreement.proposal().slots();
        var missing =
                Arrays.stream(Slot.values()).filter(s -> !fixed.contains(s)).toList();
        var row = Row.of(slots(FIXED, fixed, manner.lang()));
        return missing.isEmpty() ? row : row.plus(Ink.WARN, " " + slots(MISSING, missing, manner.lang()));
    }

    private static String slots(Phrase label, List<Slot> slots, Lang lang) {
        return label.in(lang) + " "
                + slots.stream().map(s -> Deals.of(s).in(lang)).collect(Collectors.joining(", ")) + ".";
    }

    private static final Phrase FIXED = Phrase.of("Закреплено:", "Fixed:");

    private static final Phrase MISSING = Phrase.of("Не закреплено:", "Not fixed:");
}
