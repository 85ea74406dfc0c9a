package goodterms.speech;

import goodterms.lang.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A sentence from which variants are made that must be heard alike: of blame, threat or kindness, or plain. */
record BaseSentence(String kind, Lang lang, String text) {

    private static final List<BaseSentence> OWN = read();

    /** Our own sentences and those of the adversarial cases, without what is no sentence. */
    static List<BaseSentence> all() {
        var bases = new ArrayList<>(OWN);
        for (var c : AdversarialCase.all()) {
            if (!c.row().equals("ten_thousand") && !c.row().equals("not_a_sentence")) {
                bases.add(new BaseSentence("case", c.lang(), c.text()));
                bases.add(new BaseSentence("case", c.lang(), c.twin()));
            }
        }
        return bases;
    }

    static List<BaseSentence> of(String kind) {
        return OWN.stream().filter(base -> base.kind().equals(kind)).toList();
    }

    static List<BaseSentence> of(String kind, Lang lang) {
        return of(kind).stream().filter(base -> base.lang() == lang).toList();
    }

    private static List<BaseSentence> read() {
        try (var in = Objects.requireNonNull(BaseSentence.class.getResourceAsStream("bases.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new BaseSentence(cells[0], Lang.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
