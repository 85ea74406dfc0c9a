package goodterms.settlement;

import java.util.List;
import java.util.Optional;

/** The instruments on offer, in the order of the catalogue file. */
public record Catalogue(List<Instrument> instruments) {

    public Catalogue {
        instruments = List.copyOf(instruments);
    }

    public Optional<Instrument> instrument(String id) {
        return instruments.stream().filter(i -> i.id().equals(id)).findFirst();
    }
}
