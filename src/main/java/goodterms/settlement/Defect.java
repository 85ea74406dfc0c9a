package goodterms.settlement;

import goodterms.lang.Phrase;
import java.util.Locale;
import java.util.Optional;

/** A weakness of the paper itself: the code of the catalogue, how grave it is, and what it means. */
public record Defect(String code, Gravity gravity, Phrase text) {

    /** From no legal effect at all to merely hard to rely on. */
    public enum Gravity {
        VOID,
        WORTHLESS,
        BLOCKED,
        WEAK;

        public static Optional<Gravity> of(String word) {
            for (var gravity : values()) {
                if (gravity.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return Optional.of(gravity);
                }
            }
            return Optional.empty();
        }
    }
}
