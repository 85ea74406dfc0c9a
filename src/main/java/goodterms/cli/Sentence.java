package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.speech.Listener.Context;
import goodterms.speech.words.Heard.Reason;
import java.util.Optional;

/**
 * A sentence to be scored as it came in: its id (a JSON scalar, ready to be written), its language, what was known around it, and
 * its text; or why it cannot be judged at all.
 */
record Sentence(String id, Lang lang, Context context, String text, Optional<Reason> unreadable) {

    static Sentence unreadable(String id, Lang lang, Reason reason) {
        return new Sentence(id, lang, Context.none(), "", Optional.of(reason));
    }

    /** The language of a text by its letters; where it has none of either, the one given. */
    static Lang spoken(String text, Lang otherwise) {
        var cyrillic = text.codePoints()
                .limit(4000)
                .filter(c -> c >= 0x400 && c < 0x530)
                .count();
        var latin = text.codePoints()
                .limit(4000)
                .filter(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')
                .count();
        return cyrillic == latin ? otherwise : cyrillic > latin ? Lang.RU : Lang.EN;
    }
}
