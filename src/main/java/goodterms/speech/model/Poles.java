package goodterms.speech.model;

import goodterms.speech.words.Act;
import goodterms.speech.words.Stance;
import goodterms.speech.words.Tone;

/** Which acts go with which verdict: nobody threatens as a representative, begs as an enforcer or blames without accusing. */
public final class Poles {

    private Poles() {}

    /** Whether an act can be heard in a turn of this tone and stance. */
    public static boolean fit(Act act, Tone tone, Stance stance) {
        return switch (act) {
            case DEMAND, ULTIMATUM, THREAT, PERSONAL_ATTACK, SARCASM -> tone == Tone.ENFORCER;
            case BLAME -> stance == Stance.ACCUSATION;
            case PLEA, MINIMISING, UNCONDITIONAL_CONCESSION -> tone == Tone.PETITIONER;
            case APOLOGY, VAGUE -> tone != Tone.ENFORCER;
            case GRATITUDE, ACKNOWLEDGEMENT, OWNS_ERROR, PROPOSES_BENEFIT -> stance != Stance.ACCUSATION;
            case GREETING,
                    SMALL_TALK,
                    STATES_FACTS,
                    OPEN_QUESTION,
                    CLOSED_QUESTION,
                    ASKS_COMMITMENT,
                    ASKS_DOCUMENT,
                    ASKS_DECISION_MAKER,
                    DEADLINE,
                    PROPOSES_OPTION,
                    CONDITIONAL_CONCESSION,
                    SUMMARY,
                    CONSEQUENCE,
                    LEGAL_REFERENCE,
                    CROSS_SELL -> true;
        };
    }
}
