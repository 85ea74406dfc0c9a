package goodterms.settlement;

import goodterms.lang.Phrase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One field of an instrument: its key, the kind of value it takes, whether it must be filled, what is filled in for the trainee,
 * whether the offer dialogue asks for it (at most four do), and the rules its value must obey, as the catalogue writes them.
 */
public record Term(
        String key,
        Kind kind,
        boolean required,
        boolean asked,
        Phrase label,
        Optional<String> preset,
        List<String> choices,
        Map<String, String> rules) {

    public Term {
        choices = List.copyOf(choices);
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /** What a value of the field is. */
    public enum Kind {
        MONEY,
        DATE,
        BOOL,
        TEXT,
        CHOICE,
        PERSON,
        PARTY,
        DOCUMENT,
        PERCENT,
        DAYS,
        PLAN,
        LIST
    }
}
