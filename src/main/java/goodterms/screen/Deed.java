package goodterms.screen;

import goodterms.lang.Phrase;
import goodterms.screen.key.Key;

/** Something that can be done on a page: how its key is called, in a word or two, in full, and the key itself. */
public record Deed(Phrase label, Phrase brief, Phrase purpose, Key key) {

    /** A key that is called the same in both languages. */
    public static Deed of(String label, Phrase brief, Phrase purpose, Key key) {
        return new Deed(Phrase.of(label, label), brief, purpose, key);
    }

    /** A deed that says in full no more than in a word or two. */
    public static Deed of(String label, Phrase brief, Key key) {
        return of(label, brief, brief, key);
    }
}
