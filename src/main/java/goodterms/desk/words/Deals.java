package goodterms.desk.words;

import goodterms.debtor.Answer;
import goodterms.debtor.Answer.Interest;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario.Blocker;
import goodterms.settlement.Proposal.Slot;
import goodterms.talk.Event;

/** What stands behind an answer to an offer, said without giving the hidden figures away. */
public final class Deals {

    private Deals() {}

    public static Phrase of(Answer answer) {
        return switch (answer) {
            case Answer.Accept accept -> Phrase.of("Предложение принято.", "The offer is accepted.");
            // What makes the yes empty is for the debrief; here it sounds like any yes.
            case Answer.EmptyYes empty -> Phrase.of("Предложение принято.", "The offer is accepted.");
            case Answer.Cannot cannot ->
                Phrase.of(
                        "Не принято: денег к этому сроку не будет.",
                        "Not accepted: the money will not be there by then.");
            case Answer.Counter counter -> nearly(counter.unmet());
            case Answer.Refuse refuse -> refuse.figures().shortfallMilli() > 0 ? HIDDEN : refused(refuse.unmet());
            case Answer.Blocked blocked -> of(blocked.by());
        };
    }

    private static final Phrase HIDDEN = Phrase.of(
            "Не принято: похоже, денег к этому сроку нет, а сказать об этом вам пока не решаются.",
            "Not accepted: it seems the money is not there by then, and they do not yet trust you enough to say so.");

    private static Phrase nearly(Interest unmet) {
        return switch (unmet) {
            case TIME ->
                Phrase.of("Почти принято: клиенту мало времени.", "Nearly accepted: the client needs more time.");
            case AMOUNT -> Phrase.of("Почти принято: мешает сумма.", "Nearly accepted: the amount is in the way.");
            case FACE ->
                Phrase.of(
                        "Почти принято: клиенту нечего показать наверх, важно не потерять лицо.",
                        "Nearly accepted: there is nothing to show upstairs, and they must not lose face.");
            case CONTINUITY ->
                Phrase.of(
                        "Почти принято: важно, чтобы услуги не прервались.",
                        "Nearly accepted: the service must not stop.");
            case FORM -> Phrase.of("Почти принято: тяжела бумага.", "Nearly accepted: too much paperwork.");
        };
    }

    private static Phrase refused(Interest unmet) {
        return switch (unmet) {
            case TIME -> Phrase.of("Не принято: клиенту мало времени.", "Not accepted: the client needs more time.");
            case AMOUNT ->
                Phrase.of(
                        "Не принято: клиент ждёт уступки в сумме.", "Not accepted: the client hopes for less to pay.");
            case FACE ->
                Phrase.of(
                        "Не принято: клиенту нечего показать наверх, так он теряет лицо.",
                        "Not accepted: there is nothing to show upstairs, and the client would lose face.");
            case CONTINUITY ->
                Phrase.of(
                        "Не принято: услуги прервутся, а клиент без них не может.",
                        "Not accepted: the service would stop, and the client cannot do without it.");
            case FORM -> Phrase.of("Не принято: слишком тяжела бумага.", "Not accepted: far too much paperwork.");
        };
    }

    private static Phrase of(Blocker blocker) {
        return switch (blocker) {
            case NONE -> Phrase.of("Что-то мешает любой оплате.", "Something is in the way of any payment.");
            case OUR_PAPERWORK ->
                Phrase.of(
                        "Пока наши документы не в порядке, платить не будут.",
                        "Nothing will be paid while our own paperwork is not in order.");
            case NO_AUTHORITY ->
                Phrase.of("Этот человек не решает, платить ли.", "This person does not decide about payments.");
            case DISPUTE ->
                Phrase.of("Пока спор не разобран, платить не будут.", "Nothing will be paid while the dispute stands.");
        };
    }

    /** What an offer was caught at, or might have been. */
    public static Phrase of(Event.Noticed noticed) {
        return switch (noticed.slip()) {
            case HARDER ->
                noticed.raised()
                        ? Phrase.of(
                                "Раньше вы предлагали мягче, и это заметили.",
                                "You had offered easier terms, and they noticed.")
                        : Phrase.of(
                                "Раньше вы предлагали мягче; вам это спустили.",
                                "You had offered easier terms; they let it go.");
            case INVOICE ->
                noticed.raised()
                        ? Phrase.of(
                                "Ваша сумма расходится со счетами, и это заметили.",
                                "Your sum is not the invoices', and they noticed.")
                        : Phrase.of(
                                "Ваша сумма расходится со счетами; вам это спустили.",
                                "Your sum is not the invoices'; they let it go.");
            case AUTHORITY ->
                noticed.raised()
                        ? Phrase.of(
                                "Вы пообещали то, на что у вас нет полномочий, и вас поймали на слове.",
                                "You promised what is not yours to promise, and were taken at your word.")
                        : Phrase.of(
                                "Вы предложили то, на что у вас нет полномочий. В этот раз обошлось.",
                                "You offered what is not yours to offer. This time nothing came of it.");
        };
    }

    /** A part of a complete commitment. */
    public static Phrase of(Slot slot) {
        return switch (slot) {
            case AMOUNT -> Phrase.of("сумма", "amount");
            case DATE -> Phrase.of("дата", "date");
            case SOURCE -> Phrase.of("откуда деньги", "source of the money");
            case PERSON -> Phrase.of("ответственный", "responsible person");
            case DOCUMENT -> Phrase.of("документ", "document");
            case CHECKPOINT -> Phrase.of("контрольный звонок", "next checkpoint");
        };
    }
}
