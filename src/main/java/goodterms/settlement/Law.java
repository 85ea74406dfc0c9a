package goodterms.settlement;

import goodterms.lang.Phrase;
import java.util.Locale;
import java.util.Optional;

/** A rule of law behind an instrument, and how far it has been checked. */
public record Law(Phrase text, Status status) {

    /** Checked against a published text, confirmed in part, or professional background that was not looked up. */
    public enum Status {
        VERIFIED,
        PARTIAL,
        BACKGROUND;

        public static Optional<Status> of(String word) {
            for (var status : values()) {
                if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return Optional.of(status);
                }
            }
            return Optional.empty();
        }
    }
}
