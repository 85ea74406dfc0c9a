package goodterms.desk;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.speech.Listener;
import goodterms.speech.words.Act;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Heard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Hears blame where a text says "broke" or «нарушили», a question where there is a question mark, and nothing else. */
public final class Keywords implements Listener {

    @Override
    public Heard hear(String text, Lang lang, Context context) {
        var word = lang == Lang.RU ? "нарушили" : "broke";
        var at = text.indexOf(word);
        if (at >= 0) {
            var why = Phrase.of("обвинение", "blame");
            var evidence = new Evidence(
                    at, at + word.length(), word, "blame", Evidence.Dimension.STANCE, -1200, why, Optional.empty());
            return heard(
                    0,
                    -1200,
                    Set.of(Act.BLAME),
                    List.of(evidence),
                    Optional.of(Phrase.of("Что помешало?", "What got in the way?")));
        }
        return text.contains("?")
                ? heard(0, 0, Set.of(Act.OPEN_QUESTION), List.of(), Optional.empty())
                : Heard.unscorable(Heard.Reason.GIBBERISH);
    }

    private static Heard heard(int tone, int stance, Set<Act> acts, List<Evidence> evidence, Optional<Phrase> advice) {
        return new Heard(Heard.Status.SCORED, Optional.empty(), tone, stance, acts, Set.of(), 900, evidence, advice);
    }

    @Override
    public Set<String> lemmas(String text, Lang lang) {
        return Set.copyOf(List.of(
                text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").split(" +")));
    }

    @Override
    public String version() {
        return "k";
    }
}
