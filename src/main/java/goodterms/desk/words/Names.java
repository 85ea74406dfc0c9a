package goodterms.desk.words;

import goodterms.debtor.Meter;
import goodterms.lang.Phrase;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Node.Phase;
import goodterms.scenario.Node.Rate;
import goodterms.speech.words.Stance;
import goodterms.speech.words.Tone;

/** What readings, voices, phases, rates and outcomes are called. */
public final class Names {

    private Names() {}

    public static Phrase of(Meter meter) {
        return switch (meter) {
            case TRUST -> Phrase.of("доверие", "trust");
            case RESOLVE -> Phrase.of("твёрдость", "resolve");
            case WILLINGNESS -> Phrase.of("готовность платить", "willingness");
            case PATIENCE -> Phrase.of("терпение", "patience");
        };
    }

    public static Phrase of(Tone tone) {
        return switch (tone) {
            case PETITIONER -> Phrase.of("проситель", "petitioner");
            case REPRESENTATIVE -> Phrase.of("представитель", "representative");
            case ENFORCER -> Phrase.of("вышибала", "enforcer");
        };
    }

    public static Phrase of(Stance stance) {
        return switch (stance) {
            case ACCUSATION -> Phrase.of("обвинение", "accusation");
            case NEUTRAL -> Phrase.of("нейтрально", "neutral");
            case PARTNERSHIP -> Phrase.of("партнёрство", "partnership");
        };
    }

    public static Phrase of(Rate rate) {
        return switch (rate) {
            case BEST -> Phrase.of("Сильный ход", "A strong move");
            case OK -> Phrase.of("Приемлемо", "Acceptable");
            case WEAK -> Phrase.of("Слабый ход", "A weak move");
            case HARMFUL -> Phrase.of("Вредит разговору", "Harms the talk");
        };
    }

    public static Phrase of(Phase phase) {
        return switch (phase) {
            case OPENING -> Phrase.of("начало", "opening");
            case PURPOSE -> Phrase.of("повод звонка", "purpose");
            case BENEFIT -> Phrase.of("выгода", "benefit");
            case CAUSE -> Phrase.of("причина", "cause");
            case OPTIONS -> Phrase.of("варианты", "options");
            case COMMITMENT -> Phrase.of("обязательство", "commitment");
            case GROWTH -> Phrase.of("развитие", "growth");
            case CLOSE -> Phrase.of("завершение", "close");
        };
    }

    public static Phrase of(Outcome outcome) {
        return switch (outcome) {
            case AGREEMENT -> Phrase.of("Договорённость достигнута.", "An agreement was reached.");
            case REFUSED -> Phrase.of("Отказ: договориться не удалось.", "Refused: no agreement was reached.");
            case HUNG_UP -> Phrase.of("На том конце положили трубку.", "They hung up.");
            case HANDED_OVER ->
                Phrase.of("Дело передано тому, кто его решит.", "The case was handed over to the right people.");
            case PERSUADED -> Phrase.of("Собеседника удалось убедить.", "The other side was persuaded.");
            case NOTHING_AGREED ->
                Phrase.of("Разговор закончен, ни о чём не договорились.", "The call is over and nothing was agreed.");
        };
    }
}
