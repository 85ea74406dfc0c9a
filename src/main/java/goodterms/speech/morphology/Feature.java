package goodterms.speech.morphology;

import java.util.Locale;
import java.util.Optional;

/** A grammatical property of a word, as far as listening needs it; the lower-case name is what patterns write. */
public enum Feature {
    VERB,
    NOUN,
    ADJ,
    ADV,
    PRON,
    PREP,
    CONJ,
    PART,
    PRED,
    PARTICIPLE,
    GERUND,
    SHORT,
    COMP,
    PAST,
    PRES,
    FUT,
    INF,
    IMP,
    PASTPART,
    ING,
    MODAL,
    NOM,
    ACC,
    GEN,
    DAT,
    INS,
    LOC,
    SG,
    PL,
    MASC,
    FEM,
    NEUT,
    P1,
    P2,
    P3,
    NAME,
    ANIM,
    NUM;

    public long bit() {
        return 1L << ordinal();
    }

    public static Optional<Feature> of(String word) {
        for (var feature : values()) {
            if (feature.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(feature);
            }
        }
        return Optional.empty();
    }
}
