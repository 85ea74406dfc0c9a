package goodterms.screen.home;

import goodterms.lang.Phrase;
import goodterms.scenario.Scenario.Competency;

/** What the ten competencies are called on the shelf. */
final class Competencies {

    private Competencies() {}

    static Phrase of(Competency competency) {
        return switch (competency) {
            case ROLE -> Phrase.of("роль представителя", "the representative's role");
            case COOPERATION -> Phrase.of("сотрудничество", "cooperation");
            case SEPARATION -> Phrase.of("человек отдельно от долга", "the person apart from the debt");
            case STANDARD -> Phrase.of("разговор по стандарту", "the standard of a call");
            case DIAGNOSIS -> Phrase.of("поиск причины", "finding the cause");
            case OPTIONS -> Phrase.of("варианты решения", "options");
            case COMMITMENT -> Phrase.of("обязательство", "commitment");
            case FIRMNESS -> Phrase.of("твёрдость", "firmness");
            case SERVICE -> Phrase.of("отсрочка как услуга", "credit as a service");
            case CULTURE -> Phrase.of("деловая культура", "business manners");
        };
    }
}
