package goodterms.desk.telling;

import goodterms.debt.Money;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.Settling;
import goodterms.lang.Amounts;
import goodterms.lang.Lang;
import goodterms.lang.Percents;
import goodterms.lang.Phrase;
import goodterms.lang.Plurals;
import goodterms.settlement.Instrument;
import goodterms.settlement.Jurisdiction;
import goodterms.settlement.Law;
import goodterms.settlement.Worth;
import goodterms.settlement.advice.Advice.Suggestion;
import goodterms.settlement.offers.Effect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A settlement at the desk: which instruments fit and why, what an offer brings, and what the law says of it. */
public final class SettleRows {

    private static final int REASONED = 3;

    private static final Phrase TIME = Phrase.of(
            "Деньги обычно через %s, самое позднее через %s.", "The money usually takes %s, %s at the latest.");

    private static final Phrase WITHIN = Phrase.of("Отсрочка в %s сюда укладывается.", "The %s asked for fit in here.");

    private static final Phrase SHORTER = Phrase.of(
            "Просят %s: здесь срок короче, покажите, чем это лучше обоим.",
            "The client asks for %s: this is shorter, show what both gain by it.");

    private static final Phrase US = Phrase.of("Нам: %s.", "For us: %s.");

    private static final Phrase THEM = Phrase.of("Клиенту: %s.", "For the client: %s.");

    private static final Phrase PROMISED =
            Phrase.of("Будет уплачено: %s, это %s долга.", "To be paid: %s, %s of the debt.");

    private static final Phrase WAIT = Phrase.of(
            "Средний срок ожидания, взвешенный по суммам, в днях: %s.", "Average wait weighted by sums, in days: %s.");

    private static final Phrase PRESENT =
            Phrase.of("Стоит сегодня: %s (деньги по %s годовых).", "Worth today: %s (money at %s a year).");

    private static final Phrase COST =
            Phrase.of("Уступка: %s (прощаем %s, ожидание стоит %s).", "Conceded: %s (waived %s, waiting costs %s).");

    private SettleRows() {}

    /** The best three with their reasons, the others by name where {@code whole}. */
    public static List<Row> ranking(
            List<Suggestion> ranked, Set<String> clearing, int wished, boolean whole, Lang lang) {
        var rows = new ArrayList<Row>();
        rows.add(Row.empty());
        rows.add(Row.of(Ink.STRONG, Settling.FITS.in(lang)));
        var number = 1;
        for (var one : ranked.stream().limit(REASONED).toList()) {
            rows.add(named(number++, one.instrument(), lang));
            reasons(one, clearing, wished, lang).forEach(r -> rows.add(Row.of(r).indented(4, 4)));
        }
        if (whole && ranked.size() > REASONED) {
            rows.add(Row.of(Ink.QUIET, Settling.ALSO.in(lang)));
            for (var one : ranked.stream().skip(REASONED).toList()) {
                rows.add(named(number++, one.instrument(), lang));
            }
        }
        return rows;
    }

    /** Instruments that only a specialist offers. */
    public static List<Row> reference(List<Instrument> instruments, Lang lang) {
        if (instruments.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        rows.add(Row.of(Ink.QUIET, Settling.REFERENCE.in(lang)));
        instruments.forEach(i ->
                rows.add(Row.of(Ink.QUIET, "•  " + i.name().in(lang)).indented(1, 4)));
        return rows;
    }

    private static Row named(int number, Instrument instrument, Lang lang) {
        return Row.of(Ink.KEY, (number < 10 ? " " : "") + number + "  ")
                .plus(Ink.STRONG, instrument.name().in(lang))
                .plus(Ink.QUIET, "  " + instrument.id())
                .indented(0, 4);
    }

    private static List<String> reasons(Suggestion one, Set<String> clearing, int wished, Lang lang) {
        var out = new ArrayList<String>();
        var clears = clearing.contains(one.instrument().id());
        if (one.fit() > 0) {
            out.add(one.why().in(lang));
        }
        if (clears) {
            out.add(Settling.CLEARS.in(lang));
        }
        var days = one.instrument().daysToPay();
        if (days.size() == 3) {
            var last = days.getLast();
            out.add(TIME.in(lang).formatted(Plurals.days(lang, days.get(1)), Plurals.days(lang, last)));
            if (wished > 0) {
                out.add((wished <= last ? WITHIN : SHORTER).in(lang).formatted(Plurals.days(lang, wished)));
            }
        }
        out.add(US.in(lang).formatted(one.givesUs().in(lang)));
        out.add(THEM.in(lang).formatted(one.givesThem().in(lang)));
        return out;
    }

    /** What an offer is worth to us, before it is made. */
    public static List<Row> effect(Worth worth, BigDecimal ratePct, Lang lang) {
        var out = new ArrayList<Row>();
        out.add(Row.empty());
        out.add(Row.of(Ink.STRONG, Settling.EFFECT.in(lang)));
        var promised = worth.promised();
        List.of(
                        PROMISED.in(lang)
                                .formatted(sum(promised, lang), Percents.of(lang, number(worth.sharePct(), lang))),
                        WAIT.in(lang).formatted(number(worth.weightedDays(), lang)),
                        PRESENT.in(lang)
                                .formatted(sum(worth.presentValue(), lang), Percents.of(lang, number(ratePct, lang))),
                        COST.in(lang)
                                .formatted(
                                        sum(worth.concession(), lang),
                                        sum(worth.waived(), lang),
                                        sum(worth.waiting(), lang)))
                .forEach(line -> out.add(Row.of(line).indented(2, 4)));
        return out;
    }

    /** What to beware of: the weak places of the papers, and authority. */
    public static List<Row> warnings(Effect effect, Lang lang) {
        var out = new ArrayList<Row>();
        if (!effect.defects().isEmpty()) {
            out.add(Row.of(Ink.WARN, Settling.WEAK.in(lang)));
            effect.defects()
                    .forEach(d -> out.add(Row.of(
                                    Ink.WARN,
                                    "! " + Settling.of(d.gravity()).in(lang) + ": "
                                            + d.text().in(lang))
                            .indented(2, 4)));
        }
        if (effect.approval()) {
            out.add(warned(Settling.APPROVAL, lang));
        }
        return out;
    }

    private static Row warned(Phrase words, Lang lang) {
        return Row.of(Ink.WARN, "! " + words.in(lang)).indented(0, 2);
    }

    /** What is known of the law of an instrument, each statement with how far it was checked. */
    public static List<Row> laws(Instrument instrument, Jurisdiction under, Lang lang) {
        var out = new ArrayList<Row>();
        out.add(Row.of(Ink.QUIET, Settling.LAWS.in(lang).formatted(under.name().in(lang))));
        var laws = under.laws(instrument);
        if (laws.isEmpty()) {
            out.add(Row.of(Ink.QUIET, Settling.NO_LAWS.in(lang)).indented(2, 4));
        }
        laws.forEach(law -> out.add(law(law, lang)));
        return out;
    }

    public static Row law(Law law, Lang lang) {
        return Row.of(
                        Ink.QUIET,
                        "• " + law.text().in(lang) + " "
                                + Settling.of(law.status()).in(lang))
                .indented(2, 4);
    }

    private static String sum(Money money, Lang lang) {
        return Amounts.figures(lang, money.amount(), money.currency());
    }

    private static String number(BigDecimal n, Lang lang) {
        var plain = n.stripTrailingZeros().toPlainString();
        return lang == Lang.RU ? plain.replace('.', ',') : plain;
    }
}
