package goodterms.settlement;

import java.util.Locale;
import java.util.Optional;

/** Why a client does not pay: the closed list by which instruments are fitted. */
public enum Cause {
    FORGOTTEN,
    DOCUMENTS_MISSING,
    INTERNAL_APPROVAL,
    KEY_PERSON_AWAY,
    PAYMENT_ERROR,
    DISPUTED_QUALITY,
    CASH_GAP,
    DELIBERATE_DELAY,
    GROUP_POLICY,
    STATE_BUDGET,
    INSOLVENCY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Cause> of(String word) {
        for (var cause : values()) {
            if (cause.word().equals(word)) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }
}
