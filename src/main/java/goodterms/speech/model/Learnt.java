package goodterms.speech.model;

/**
 * What was learned of one language: the traits it knows, heads for the three tones and the three stances, one head for each act,
 * and the temperatures that make their shares honest.
 */
public record Learnt(
        Vocabulary vocabulary, Heads tone, Heads stance, Heads acts, double toneTemperature, double stanceTemperature) {

    public static Weighed weighed(Traits traits, Vocabulary vocabulary, Signals signals) {
        return Weighed.of(traits, vocabulary, signals);
    }
}
