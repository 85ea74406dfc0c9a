package goodterms.settlement;

import goodterms.debt.WorkDays;
import goodterms.lang.Phrase;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The instruments on offer, in the order of the catalogue file, with what they share: the names of choices and causes, the
 * capacities a paper may be signed in (the first that fits counts), and the working days by currency.
 */
public record Catalogue(
        List<Instrument> instruments,
        Map<String, Phrase> words,
        List<Capacity> capacities,
        Map<String, WorkDays> calendars) {

    public Catalogue {
        instruments = List.copyOf(instruments);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        capacities = List.copyOf(capacities);
        calendars = Map.copyOf(calendars);
    }

    public Catalogue(List<Instrument> instruments) {
        this(instruments, Map.of(), List.of(), Map.of());
    }

    public Optional<Instrument> instrument(String id) {
        return instruments.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** What a choice, a cause or another word of the catalogue is called; the word itself when it has no name. */
    public Phrase word(String key) {
        return words.getOrDefault(key, Phrase.of(key, key));
    }

    /** The working days of the country whose money it is; plain weekends where no calendar is known. */
    public WorkDays workDays(Currency currency) {
        return calendars.getOrDefault(currency.getCurrencyCode(), WorkDays.weekends());
    }
}
