package goodterms.settlement.forms;

import goodterms.lang.Phrase;
import java.util.List;
import java.util.Optional;

/** The form of one kind of paper; {@code perPayment} means a sheet for every payment, as a series of notes needs. */
public record PaperForm(String id, Phrase title, boolean perPayment, List<Line> lines) {

    public PaperForm {
        lines = List.copyOf(lines);
    }

    /**
     * One paragraph: its text with gaps, whether it is numbered, the term that must be filled for it to stand (or must not, after
     * {@code !}), and whether it is repeated for every payment or for every filled term.
     */
    public record Line(Phrase text, boolean numbered, Optional<String> when, Optional<Repeat> repeat) {}

    /** What a paragraph is repeated for. */
    public enum Repeat {
        PAYMENTS,
        TERMS
    }
}
