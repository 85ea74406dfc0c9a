package goodterms.speech.morphology;

/** One way to read a word: its lemma (ё as е, lower-case) and its features as a set of bits. */
public record Reading(String lemma, long features) {

    public boolean is(Feature feature) {
        return (features & feature.bit()) != 0;
    }
}
