package goodterms.cli;

import goodterms.desk.input.Highlights;
import goodterms.lang.Lang;
import goodterms.speech.Listener;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Evidence.Dimension;
import goodterms.speech.words.Heard;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** The harmful words of a half-typed sentence, as the listener hears them. */
final class HeardHighlights implements Highlights {

    /** Thousandths of a score below which a word is not worth a colour. */
    private static final int FAINT = 300;

    private static final int LONGEST = 600;

    private final Supplier<Listener> listener;

    HeardHighlights(Supplier<Listener> listener) {
        this.listener = listener;
    }

    @Override
    public List<Mark> of(String text, Lang lang) {
        if (text.isBlank() || text.length() > LONGEST) {
            return List.of();
        }
        var heard = listener.get().hear(text, lang, Listener.Context.none());
        return heard.status() == Heard.Status.UNSCORABLE ? List.of() : marks(heard.evidence());
    }

    private static List<Mark> marks(List<Evidence> evidence) {
        return evidence.stream()
                .filter(e -> e.end() > e.start() && harmful(e))
                .sorted(Comparator.comparingInt(Evidence::start))
                .map(e -> new Mark(e.start(), e.end(), sound(e)))
                .toList();
    }

    private static boolean harmful(Evidence e) {
        return switch (e.dimension()) {
            case TONE -> Math.abs(e.milli()) >= FAINT;
            case STANCE -> e.milli() <= -FAINT;
        };
    }

    private static Sound sound(Evidence e) {
        return e.dimension() == Dimension.TONE && e.milli() < 0 ? Sound.PLEADING : Sound.PRESSING;
    }
}
