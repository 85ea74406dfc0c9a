package goodterms.speech.rules;

import goodterms.speech.morphology.Feature;
import goodterms.speech.morphology.Reading;
import goodterms.speech.text.Token;
import java.util.List;
import java.util.Set;

/** A token with all its readings; an unknown word is its own lemma. */
public record Word(Token token, List<Reading> readings, boolean known) {

    static final int PREFIX = 3;

    public Word {
        readings = List.copyOf(readings);
    }

    static Word of(Token token, List<Reading> readings) {
        return readings.isEmpty()
                ? new Word(token, List.of(new Reading(token.form(), 0)), false)
                : new Word(token, readings, true);
    }

    public String form() {
        return token.form();
    }

    /** Whether some reading has the feature. */
    public boolean may(Feature feature) {
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).is(feature)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may be a word that only joins or points: a preposition, conjunction, particle, pronoun or modal. */
    public boolean small() {
        return may(Feature.PREP) || may(Feature.CONJ) || may(Feature.PART) || may(Feature.PRON) || may(Feature.MODAL);
    }

    /** Whether every reading has the feature. */
    public boolean must(Feature feature) {
        return known && readings.stream().allMatch(reading -> reading.is(feature));
    }

    /** Adds what an index may find the word by. */
    void addKeys(Set<String> keys) {
        keys.add("=" + form());
        keys.add("#" + token.shape());
        if (form().length() >= PREFIX) {
            keys.add("^" + form().substring(0, PREFIX));
        }
        for (var reading : readings) {
            keys.add("~" + reading.lemma());
        }
    }
}
