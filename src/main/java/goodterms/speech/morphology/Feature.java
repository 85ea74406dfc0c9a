package goodterms.speech.morphology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private static final Map<String, Feature> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(f -> f.name().toLowerCase(Locale.ROOT), Function.identity()));

    public long bit() {
        return 1L << ordinal();
    }

    public static Optional<Feature> of(String word) {
        return Optional.ofNullable(BY_NAME.get(word));
    }
}
