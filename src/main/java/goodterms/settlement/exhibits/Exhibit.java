package goodterms.settlement.exhibits;

import goodterms.lang.Phrase;
import java.util.List;
import java.util.Optional;

/** A ready-made paper for practice: what instrument it means to be, its text, the codes of its defects, and a remark. */
public record Exhibit(String id, String instrument, List<String> expected, Phrase text, Optional<Phrase> note) {

    public Exhibit {
        expected = List.copyOf(expected);
    }
}
