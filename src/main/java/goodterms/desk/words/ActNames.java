package goodterms.desk.words;

import goodterms.lang.Phrase;
import goodterms.speech.words.Act;

/** What each speech act is called. */
public final class ActNames {

    private ActNames() {}

    public static Phrase of(Act act) {
        return switch (act) {
            case GREETING -> Phrase.of("приветствие", "greeting");
            case SMALL_TALK -> Phrase.of("разговор не о деле", "small talk");
            case GRATITUDE -> Phrase.of("благодарность", "thanks");
            case ACKNOWLEDGEMENT -> Phrase.of("понимание положения клиента", "acknowledging their situation");
            case STATES_FACTS -> Phrase.of("факты без оценки", "facts without judgement");
            case OPEN_QUESTION -> Phrase.of("открытый вопрос", "open question");
            case CLOSED_QUESTION -> Phrase.of("закрытый вопрос", "closed question");
            case ASKS_COMMITMENT -> Phrase.of("просьба назвать сумму или дату", "asking for an amount or a date");
            case ASKS_DOCUMENT -> Phrase.of("просьба о документе", "asking for a document");
            case ASKS_DECISION_MAKER -> Phrase.of("вопрос, кто решает", "asking who decides");
            case DEADLINE -> Phrase.of("срок ответа", "a deadline for the answer");
            case PROPOSES_OPTION -> Phrase.of("предложение варианта", "proposing an option");
            case PROPOSES_BENEFIT -> Phrase.of("выгода для клиента", "a benefit for the client");
            case CONDITIONAL_CONCESSION -> Phrase.of("уступка за уступку", "a concession for a concession");
            case UNCONDITIONAL_CONCESSION -> Phrase.of("уступка даром", "a concession for nothing");
            case OWNS_ERROR -> Phrase.of("признание своей ошибки", "owning our error");
            case SUMMARY -> Phrase.of("подведение итога", "summing up");
            case CONSEQUENCE -> Phrase.of("спокойно названные последствия", "naming consequences calmly");
            case LEGAL_REFERENCE -> Phrase.of("ссылка на закон", "reference to the law");
            case CROSS_SELL -> Phrase.of("предложение новой услуги", "offering something further");
            case APOLOGY -> Phrase.of("извинение за звонок", "apologising for asking");
            case PLEA -> Phrase.of("просьба о жалости", "begging");
            case MINIMISING -> Phrase.of("преуменьшение долга", "making the debt small");
            case VAGUE -> Phrase.of("неопределённость", "vagueness");
            case DEMAND -> Phrase.of("требование", "demand");
            case BLAME -> Phrase.of("обвинение", "blame");
            case ULTIMATUM -> Phrase.of("ультиматум", "ultimatum");
            case THREAT -> Phrase.of("угроза", "threat");
            case PERSONAL_ATTACK -> Phrase.of("переход на личности", "personal attack");
            case SARCASM -> Phrase.of("сарказм", "sarcasm");
        };
    }
}
