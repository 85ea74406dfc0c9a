package goodterms.cli;

import goodterms.debt.Money;
import goodterms.debt.Rates;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.SettleRows;
import goodterms.desk.words.Settling;
import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Plurals;
import goodterms.lang.Reading;
import goodterms.scenario.Scenario.Blocker;
import goodterms.settlement.Catalogue;
import goodterms.settlement.LateCharge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The facts of a debt as understood, and what the law adds to it. */
record FactRows(SettleFacts facts, Catalogue catalogue, Map<String, Rates> rates) {

    private static final Phrase DEBT =
            Phrase.of("Долг: %s, просрочка %s, день расчёта %s.", "The debt: %s, %s late, as of %s.");

    private static final Phrase CAUSE = Phrase.of("Причина: %s.", "The cause: %s.");

    private static final Phrase LAW = Phrase.of("Право: %s.", "The law: %s.");

    private static final Phrase BLOCKED = Phrase.of("Мешает платежу: %s.", "It is blocked by: %s.");

    private static final Phrase INTEREST =
            Phrase.of("Проценты по закону на этот день: %s.", "Interest by law to that day: %s.");

    private static final Phrase COSTS =
            Phrase.of("Сверх того за расходы на взыскание: %s.", "And for the costs of recovery: %s.");

    List<Row> rows(Lang lang) {
        var debt = facts.debt();
        var rows = new ArrayList<Row>();
        rows.add(Row.of(
                Ink.STRONG,
                DEBT.in(lang)
                        .formatted(
                                sum(debt.total(), lang),
                                Plurals.days(lang, debt.daysLate()),
                                Dates.figures(lang, debt.asOf()))));
        rows.add(Row.of(
                CAUSE.in(lang).formatted(catalogue.word(facts.cause().word()).in(lang))));
        if (facts.blocker() != Blocker.NONE) {
            rows.add(Row.of(
                    BLOCKED.in(lang).formatted(Settling.of(facts.blocker()).in(lang))));
        }
        rows.add(Row.of(LAW.in(lang).formatted(facts.law().name().in(lang))));
        rows.addAll(charge(lang));
        if (!catalogue.calendars().containsKey(debt.currency().getCurrencyCode())) {
            rows.add(Row.of(Ink.QUIET, Settling.WEEKENDS.in(lang)));
        }
        return rows;
    }

    private List<Row> charge(Lang lang) {
        var rows = new ArrayList<Row>();
        var debt = facts.debt();
        var charge = LateCharge.of(debt, facts.law(), rates);
        if (charge.isPresent()) {
            switch (charge.get().interest()) {
                case Reading.Clear<Money>(Money sum) ->
                    rows.add(Row.of(INTEREST.in(lang).formatted(sum(sum, lang))));
                case Reading.Unclear<Money>(Phrase why) -> rows.add(Row.of(Ink.WARN, why.in(lang)));
            }
            charge.get().costs().ifPresent(sum -> rows.add(Row.of(COSTS.in(lang).formatted(sum(sum, lang)))));
        } else if (!debt.currency().equals(facts.law().currency())) {
            rows.add(Row.of(Ink.QUIET, Settling.OTHER_MONEY.in(lang)));
        }
        rows.add(SettleRows.law(facts.law().interest().law(), lang));
        return rows;
    }

    private static String sum(Money money, Lang lang) {
        return Amounts.figures(lang, money.amount(), money.currency());
    }
}
