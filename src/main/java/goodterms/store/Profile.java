package goodterms.store;

import goodterms.lang.Lang;
import goodterms.scenario.Voice;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** A trainee: his name and grammatical gender, his language and colours, and marks such as {@code taught}. */
public record Profile(String name, boolean feminine, Lang lang, String theme, SortedSet<String> flags) {

    public Profile {
        flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
    }

    public Profile(String name, boolean feminine, Lang lang, String theme, Collection<String> flags) {
        this(name, feminine, lang, theme, new TreeSet<>(flags));
    }

    /** The trainee as texts speak of him. */
    public Voice.Speaker speaker() {
        return new Voice.Speaker(name, feminine);
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }

    /** The same trainee with one more mark. */
    public Profile with(String flag) {
        var more = new TreeSet<>(flags);
        more.add(flag);
        return new Profile(name, feminine, lang, theme, more);
    }
}
