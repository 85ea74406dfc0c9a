package goodterms.desk.words;

import goodterms.lang.Phrase;
import goodterms.talk.Event.Why;

/** Why a move is not possible now, and what is. */
public final class Refusals {

    private Refusals() {}

    public static Phrase of(Why why) {
        return switch (why) {
            case OVER -> Phrase.of("Разговор уже закончен.", "The call is over.");
            case NO_SUCH_OPTION -> Phrase.of("Такого ответа здесь нет.", "There is no such reply here.");
            case OPTION_LOCKED -> Phrase.of("Этот ответ пока закрыт.", "This reply is not open yet.");
            case NO_OFFER_HERE ->
                Phrase.of(
                        "Предлагать условия сейчас рано: разговор ещё не об этом.",
                        "It is too early for an offer: the talk is not there yet.");
            case NOT_ON_OFFER ->
                Phrase.of("Этого инструмента в этом разговоре нет.", "This instrument is not on offer in this call.");
            case ALREADY_AGREED -> Phrase.of("Вы уже договорились.", "You have already agreed.");
            case NOTHING_TO_UNDO -> Phrase.of("Отменять нечего.", "There is nothing to undo.");
            case EXAM -> Phrase.of("На экзамене этого нет.", "Not in an exam.");
            case NO_HINT ->
                Phrase.of(
                        "К этому месту подсказки нет. Попробуйте /совет.",
                        "There is no hint for this moment. Try /advise.");
            case NOTHING_JUDGED -> Phrase.of("Оценки ещё не было.", "Nothing has been judged yet.");
        };
    }
}
