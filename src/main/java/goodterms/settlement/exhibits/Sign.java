package goodterms.settlement.exhibits;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How one defect of a written paper shows: by words that should not stand there, or by words that should and do not; none of it
 * counts where {@code unless} is found.
 */
public record Sign(
        String instrument, String code, Optional<Pattern> present, Optional<Pattern> absent, Optional<Pattern> unless) {

    boolean shows(String text) {
        return !found(unless, text)
                && (found(present, text)
                        || absent.filter(p -> !p.matcher(text).find()).isPresent());
    }

    private static boolean found(Optional<Pattern> pattern, String text) {
        return pattern.filter(p -> p.matcher(text).find()).isPresent();
    }
}
