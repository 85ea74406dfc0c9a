package goodterms.speech;

import goodterms.lang.Keyboard;
import goodterms.lang.Lang;
import goodterms.speech.rules.Refusals;
import goodterms.speech.rules.Said;
import goodterms.speech.rules.Verdict;
import goodterms.speech.rules.Word;
import goodterms.speech.text.Utterance;
import goodterms.speech.words.Expected;
import goodterms.speech.words.Heard;
import goodterms.speech.words.Heard.Reason;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The listener of the game: refuses what cannot be judged, applies the rules, lets the model weigh in. */
public final class Ear implements Listener {

    private final Function<Lang, Tongue> tongues;

    /** {@code tongues} gives the same tongue for the same language each time; a language is asked for when first heard. */
    public Ear(Function<Lang, Tongue> tongues) {
        this.tongues = tongues;
    }

    @Override
    public Heard hear(String text, Lang lang, Context context) {
        var utterance = Utterance.of(text);
        var refusal = Refusals.ofText(utterance);
        if (refusal.isPresent()) {
            return Heard.unscorable(refusal.get());
        }
        var tongue = tongues.apply(lang);
        var said = Said.of(utterance, tongue.morphology(), tongue.book());
        return Refusals.ofSaid(said, context.debtorLine(), tongue.book())
                .map(why -> Heard.unscorable(why == Reason.LANGUAGE && slipped(text, tongue) ? Reason.GIBBERISH : why))
                .orElseGet(() -> judged(said, tongue, context));
    }

    private static Heard judged(Said said, Tongue tongue, Context context) {
        var hits = tongue.book().hits(said);
        var heard = tongue.model().weigh(said, hits, Verdict.of(said, tongue.book(), hits), context);
        return Surroundings.heeded(heard, said, context, tongue);
    }

    /** Whether the words make sense in the other keyboard layout: a slip of the keyboard, and no other language. */
    private static boolean slipped(String text, Tongue tongue) {
        var typed = Keyboard.switched(text.replaceAll("[.,;!?]+(?=\\s|$)", ""));
        var words =
                Said.of(Utterance.of(typed), tongue.morphology(), tongue.book()).words();
        var known = words.stream().filter(Word::known).count();
        return known > 0 && known * 2 > words.size();
    }

    @Override
    public Set<String> lemmas(String text, Lang lang) {
        var lemmas = new LinkedHashSet<String>();
        var said = Said.of(Utterance.of(text), tongues.apply(lang).morphology());
        for (var word : said.words()) {
            if (content(word)) {
                lemmas.add(word.readings().getFirst().lemma());
            }
        }
        return Collections.unmodifiableSet(lemmas);
    }

    @Override
    public List<Expected> unsaid(List<String> said, Lang lang) {
        var tongue = tongues.apply(lang);
        var texts = said.stream()
                .map(text -> Said.of(Utterance.of(text), tongue.morphology()))
                .toList();
        return tongue.book().unsaid(texts);
    }

    @Override
    public String version() {
        return tongues.apply(Lang.RU).version() + " " + tongues.apply(Lang.EN).version();
    }

    private static boolean content(Word word) {
        return !word.small() && word.form().length() > 1;
    }
}
