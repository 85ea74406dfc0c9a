package goodterms.settlement.exhibits;

import java.util.Optional;
import java.util.regex.Pattern;

/** How one defect of a written paper of an instrument shows. */
public record Sign(String instrument, String code, Mark mark) {

    /** What is looked at: the words of a paper, or its figures. */
    public sealed interface Mark {

        boolean shows(String text);
    }

    /** Words that should not stand there, or that should and do not; none of it counts where {@code unless} is found. */
    public record Words(Optional<Pattern> present, Optional<Pattern> absent, Optional<Pattern> unless) implements Mark {

        @Override
        public boolean shows(String text) {
            return !found(unless, text)
                    && (found(present, text)
                            || absent.filter(p -> !p.matcher(text).find()).isPresent());
        }

        private static boolean found(Optional<Pattern> pattern, String text) {
            return pattern.filter(p -> p.matcher(text).find()).isPresent();
        }
    }

    /** Sums, each followed by {@code words} in brackets, of which one pair differs. */
    public record SumInWords(Pattern sum) implements Mark {

        @Override
        public boolean shows(String text) {
            return sum.matcher(text).results().anyMatch(pair -> Figures.differ(pair.group("sum"), pair.group("words")));
        }
    }

    /** Two or more payments that do not add up to the sum named first. */
    public record Total(Pattern sum, Pattern payments) implements Mark {

        @Override
        public boolean shows(String text) {
            var parts = Figures.all(payments, text);
            return parts.size() > 1
                    && Figures.all(sum, text).stream()
                            .findFirst()
                            .filter(whole -> whole.compareTo(Figures.total(parts)) != 0)
                            .isPresent();
        }
    }

    /** Two or more payments, the last of which is more than all before it. */
    public record LastIsMost(Pattern payments) implements Mark {

        @Override
        public boolean shows(String text) {
            var parts = Figures.all(payments, text);
            return parts.size() > 1 && parts.getLast().compareTo(Figures.total(parts.subList(0, parts.size() - 1))) > 0;
        }
    }

    boolean shows(String text) {
        return mark.shows(text);
    }
}
