package goodterms.speech.words;

import java.util.Locale;
import java.util.Optional;

/** What a sentence does in the talk: the closed list of speech acts, the harmful ones last. */
public enum Act {
    GREETING,
    SMALL_TALK,
    GRATITUDE,
    ACKNOWLEDGEMENT,
    STATES_FACTS,
    OPEN_QUESTION,
    CLOSED_QUESTION,
    ASKS_COMMITMENT,
    ASKS_DOCUMENT,
    ASKS_DECISION_MAKER,
    DEADLINE,
    PROPOSES_OPTION,
    PROPOSES_BENEFIT,
    CONDITIONAL_CONCESSION,
    UNCONDITIONAL_CONCESSION,
    OWNS_ERROR,
    SUMMARY,
    CONSEQUENCE,
    LEGAL_REFERENCE,
    CROSS_SELL,
    APOLOGY,
    PLEA,
    MINIMISING,
    VAGUE,
    DEMAND,
    BLAME,
    ULTIMATUM,
    THREAT,
    PERSONAL_ATTACK,
    SARCASM;

    /** The name in files, such as {@code open_question}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the act harms the talk: it begs, blurs, presses or wounds. */
    public boolean harmful() {
        return ordinal() >= APOLOGY.ordinal();
    }

    public static Optional<Act> of(String word) {
        for (var act : values()) {
            if (act.word().equals(word)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }
}
