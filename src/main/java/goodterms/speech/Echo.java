package goodterms.speech;

import goodterms.speech.Listener.Context;
import goodterms.speech.morphology.Feature;
import goodterms.speech.rules.Said;
import goodterms.speech.rules.Sentence;
import goodterms.speech.rules.Word;
import goodterms.speech.text.Utterance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the questions that the trainee has asked before in the same words, whatever their order and endings. */
record Echo(Context context, Tongue tongue) {

    private static final int FEWEST = 2;
    private static final int LATEST = 20;

    List<Sentence> repeated(Said said) {
        var before = context.saidBefore();
        if (before.isEmpty() || said.sentences().stream().noneMatch(Sentence::question)) {
            return List.of();
        }
        var asked = new HashSet<Set<String>>();
        for (var text : before.subList(Math.max(0, before.size() - LATEST), before.size())) {
            Said.of(Utterance.of(text), tongue.morphology()).sentences().stream()
                    .filter(Sentence::question)
                    .forEach(sentence -> asked.add(lemmas(sentence)));
        }
        return said.sentences().stream()
                .filter(Sentence::question)
                .filter(sentence -> lemmas(sentence).size() >= FEWEST && asked.contains(lemmas(sentence)))
                .toList();
    }

    private static Set<String> lemmas(Sentence sentence) {
        var lemmas = new HashSet<String>();
        for (var word : sentence.words()) {
            if (!slight(word)) {
                lemmas.add(word.token().word() ? word.readings().getFirst().lemma() : word.form());
            }
        }
        return lemmas;
    }

    /** Names, particles and prepositions do not make another question. */
    private static boolean slight(Word word) {
        boolean name = word.token().look().capital() && word.may(Feature.NAME);
        return name || word.may(Feature.PART) || word.may(Feature.PREP);
    }
}
