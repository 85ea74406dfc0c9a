package goodterms.console.words;

import goodterms.debtor.Answer;
import goodterms.debtor.Answer.Interest;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario.Blocker;
import goodterms.settlement.Proposal.Slot;

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
            case Answer.Counter counter -> of(counter.unmet());
            case Answer.Refuse refuse -> Phrase.of("Предложение не принято.", "The offer is not accepted.");
            case Answer.Blocked blocked -> of(blocked.by());
        };
    }

    private static Phrase of(Interest unmet) {
        return switch (unmet) {
            case TIME -> Phrase.of("Почти принято: мешает срок.", "Nearly accepted: the timing is in the way.");
            case AMOUNT -> Phrase.of("Почти принято: мешает сумма.", "Nearly accepted: the amount is in the way.");
            case FACE ->
                Phrase.of("Почти принято: важно не потерять лицо.", "Nearly accepted: they must not lose face.");
            case CONTINUITY ->
                Phrase.of(
                        "Почти принято: важно, чтобы услуги не прервались.",
                        "Nearly accepted: the service must not stop.");
            case FORM -> Phrase.of("Почти принято: слишком много бумаг.", "Nearly accepted: too much paperwork.");
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

    /** A part of a complete commitment. */
    public static Phrase of(Slot slot) {
        return switch (slot) {
            case AMOUNT -> Phrase.of("сумма", "amount");
            case DATE -> Phrase.of("дата", "date");
            case SOURCE -> Phrase.of("откуда деньги", "source of the money");
            case PERSON -> Phrase.of("ответственный", "responsible person");
            case DOCUMENT -> Phrase.of("документ", "document");
            case CHECKPOINT -> Phrase.of("следующая проверка", "next checkpoint");
        };
    }
}
