package goodterms.settlement.offers;

import goodterms.debt.Money;
import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Plurals;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Proposal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;

/** What is said at a field whose value cannot stand: what is wrong, and what would do. */
final class Messages {

    private Messages() {}

    static Phrase required() {
        return Phrase.of("Заполните это поле.", "Fill in this field.");
    }

    static Phrase unknownInstrument() {
        return Phrase.of("Такого инструмента в каталоге нет.", "There is no such instrument in the catalogue.");
    }

    static Phrase unknownTerm() {
        return Phrase.of("Такого поля у этого инструмента нет.", "This instrument has no such field.");
    }

    static Phrase specialist() {
        return Phrase.of(
                "Это справочная карточка: такой инструмент предлагает специалист, а не менеджер.",
                "This is a reference card: a specialist offers this instrument, not the account manager.");
    }

    static Phrase wrongCurrency(Currency typed, Currency debt) {
        return Phrase.of(
                "Долг в валюте %s, а сумма названа в %s. Назовите её в %s.".formatted(debt, typed, debt),
                "The debt is in %s, but the sum is in %s. Give it in %s.".formatted(debt, typed, debt));
    }

    static Phrase oneOf(List<String> keys, Catalogue catalogue) {
        return Phrase.of(
                "Выберите одно: " + names(keys, catalogue, Lang.RU) + ".",
                "Choose one of: " + names(keys, catalogue, Lang.EN) + ".");
    }

    private static String names(List<String> keys, Catalogue catalogue, Lang lang) {
        return keys.stream().map(k -> catalogue.word(k).in(lang)).collect(Collectors.joining("; "));
    }

    static Phrase atMost(Money limit) {
        return Phrase.of(
                "Слишком много: не больше %s.".formatted(money(Lang.RU, limit)),
                "Too much: at most %s.".formatted(money(Lang.EN, limit)));
    }

    static Phrase below(Money limit) {
        return Phrase.of(
                "Нужно меньше, чем %s.".formatted(money(Lang.RU, limit)),
                "It must be less than %s.".formatted(money(Lang.EN, limit)));
    }

    static Phrase atLeast(Money limit) {
        return Phrase.of(
                "Слишком мало: не меньше %s.".formatted(money(Lang.RU, limit)),
                "Too little: at least %s.".formatted(money(Lang.EN, limit)));
    }

    static Phrase exactly(Money sum) {
        return Phrase.of(
                "Должно быть ровно %s.".formatted(money(Lang.RU, sum)),
                "It must be exactly %s.".formatted(money(Lang.EN, sum)));
    }

    static Phrase above(Money limit) {
        return Phrase.of(
                "Сумма должна быть больше %s.".formatted(money(Lang.RU, limit)),
                "The sum must be more than %s.".formatted(money(Lang.EN, limit)));
    }

    static Phrase between(BigDecimal low, BigDecimal high) {
        return Phrase.of(
                "Допустимо от %s до %s.".formatted(plain(Lang.RU, low), plain(Lang.RU, high)),
                "Allowed: from %s to %s.".formatted(plain(Lang.EN, low), plain(Lang.EN, high)));
    }

    static Phrase past(LocalDate next) {
        return Phrase.of(
                "Этот день уже прошёл. Ближайший рабочий день: %s.".formatted(day(Lang.RU, next)),
                "That day has passed. The next working day is %s.".formatted(day(Lang.EN, next)));
    }

    static Phrase later(LocalDate than, LocalDate next) {
        return Phrase.of(
                "Нужен день позже, чем %s. Ближайший рабочий: %s.".formatted(day(Lang.RU, than), day(Lang.RU, next)),
                "It must be after %s. The next working day is %s.".formatted(day(Lang.EN, than), day(Lang.EN, next)));
    }

    static Phrase noLaterThan(LocalDate last) {
        return Phrase.of(
                "Слишком поздно: не позднее %s.".formatted(day(Lang.RU, last)),
                "Too late: no later than %s.".formatted(day(Lang.EN, last)));
    }

    static Phrase noEarlierThan(LocalDate first) {
        return Phrase.of(
                "Слишком рано: не раньше %s.".formatted(day(Lang.RU, first)),
                "Too early: no earlier than %s.".formatted(day(Lang.EN, first)));
    }

    static Phrase dayOff(LocalDate day, LocalDate next) {
        return Phrase.of(
                "%s: нерабочий день, банк платёж не проведёт. Ближайший рабочий: %s."
                        .formatted(day(Lang.RU, day), day(Lang.RU, next)),
                "%s is not a working day, the bank will not pay. The next one is %s."
                        .formatted(day(Lang.EN, day), day(Lang.EN, next)));
    }

    static Phrase fewer(int most) {
        return Phrase.of("Не больше строк: %d.".formatted(most), "At most this many entries: %d.".formatted(most));
    }

    static Phrase more(int least) {
        return Phrase.of("Не меньше строк: %d.".formatted(least), "At least this many entries: %d.".formatted(least));
    }

    static Phrase inOrder() {
        return Phrase.of(
                "Даты платежей должны идти по возрастанию и не повторяться.",
                "The dates of the payments must go up and never repeat.");
    }

    static Phrase notTogether(Phrase first, Phrase other) {
        return Phrase.each(lang -> switch (lang) {
            case RU -> "«%s» нельзя добавить к «%s».".formatted(other.in(lang), first.in(lang));
            case EN -> "\"%s\" cannot go with \"%s\".".formatted(other.in(lang), first.in(lang));
        });
    }

    static Phrase asInOffer(Phrase value) {
        return Phrase.each(lang -> switch (lang) {
            case RU -> "Здесь то же, что в основном условии: %s. Меняйте там.".formatted(value.in(lang));
            case EN -> "This follows the main terms: %s. Change it there.".formatted(value.in(lang));
        });
    }

    static Phrase easierBefore(Proposal before) {
        return Phrase.each(lang -> switch (lang) {
            case RU -> "Раньше вы предлагали мягче: %s. Клиент это заметит.".formatted(inShort(lang, before));
            case EN -> "You offered easier terms before: %s. They will notice.".formatted(inShort(lang, before));
        });
    }

    private static String inShort(Lang lang, Proposal proposal) {
        return proposal.payments().stream()
                .map(p -> day(lang, p.on()) + ", " + money(lang, p.amount()))
                .collect(Collectors.joining("; "));
    }

    static Phrase notTheInvoices(Money total) {
        return Phrase.of(
                "По счетам другая сумма: всего %s. Проверьте цифру.".formatted(money(Lang.RU, total)),
                "The invoices say otherwise: %s in all. Check the figure.".formatted(money(Lang.EN, total)));
    }

    static Phrase notYours() {
        return Phrase.of(
                "Это предлагает специалист, не вы. Скажете — вас могут поймать на слове.",
                "A specialist offers this, not you. Say it and you may be taken at your word.");
    }

    static Phrase notAlone() {
        return Phrase.of(
                "Без согласования вы этого обещать не вправе. Скажете — вас могут поймать на слове.",
                "You may not promise this without a sign-off. Say it and you may be taken at your word.");
    }

    static Phrase notSo() {
        return Phrase.of("Это условие здесь не выполнено.", "This condition is not met here.");
    }

    static Phrase withinDays(int days, LocalDate last) {
        return Phrase.each(lang -> switch (lang) {
            case RU ->
                "Слишком поздно: здесь можно ждать %s, до %s.".formatted(Plurals.days(lang, days), day(lang, last));
            case EN -> "Too late: %s at most here, by %s.".formatted(Plurals.days(lang, days), day(lang, last));
        });
    }

    private static String day(Lang lang, LocalDate date) {
        return Dates.figures(lang, date);
    }

    private static String money(Lang lang, Money money) {
        return Amounts.spoken(lang, money.amount(), money.currency());
    }

    private static String plain(Lang lang, BigDecimal n) {
        var text = n.stripTrailingZeros().toPlainString();
        return lang == Lang.RU ? text.replace('.', ',') : text;
    }
}
