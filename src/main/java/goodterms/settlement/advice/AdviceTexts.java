package goodterms.settlement.advice;

import goodterms.lang.Phrase;
import java.util.List;

/** The advisor's own texts, a resource in both languages: why it is too early, what to ask, why an instrument fits. */
public record AdviceTexts(
        Phrase tooEarly,
        List<Phrase> questions,
        Phrase best,
        Phrase useful,
        Phrase approval,
        Phrase handOver,
        Phrase handOverSay) {

    public AdviceTexts {
        questions = List.copyOf(questions);
    }
}
