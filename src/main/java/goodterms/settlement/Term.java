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
 * A rule named in {@code breaches} makes the paper defective when broken (by the defect's code; {@code missing} when the field is
 * empty); any other rule refuses the value. {@code slot} is the part of a complete commitment the field fills.
 */
public record Term(
        String key,
        Kind kind,
        boolean required,
        boolean asked,
        Phrase label,
        Optional<String> preset,
        List<String> choices,
        Map<String, String> rules,
        Map<String, String> breaches,
        Optional<Proposal.Slot> slot) {

    public Term {
        choices = List.copyOf(choices);
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        breaches = Map.copyOf(breaches);
    }

    /** A field whose rules all refuse, and which fills no part of a commitment. */
    public Term(
            String key,
            Kind kind,
            boolean required,
            boolean asked,
            Phrase label,
            Optional<String> preset,
            List<String> choices,
            Map<String, String> rules) {
        this(key, kind, required, asked, label, preset, choices, rules, Map.of(), Optional.empty());
    }

    /** The same field under other rules. */
    public Term obeying(Map<String, String> others) {
        return new Term(key, kind, required, asked, label, preset, choices, others, breaches, slot);
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
