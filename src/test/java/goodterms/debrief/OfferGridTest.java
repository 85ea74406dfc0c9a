package goodterms.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.Worlds;
import goodterms.lang.Lang;
import goodterms.settlement.Instrument.Authority;
import goodterms.talk.Opening.Mode;
import goodterms.yaml.Bundled;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever a manager may offer, the search can try. */
class OfferGridTest {

    private static final String ALLOWED = "instruments: [promise_to_pay,";

    @Test
    void everyInstrumentAManagerMayOfferIsTried() {
        var offerable = Bundled.catalogue().instruments().stream()
                .filter(i -> i.authority() != Authority.SPECIALIST)
                .map(i -> i.id())
                .toList();
        var tried = OfferGrid.of(Worlds.stage(
                        Worlds.read(PAGE.replace("@instruments", String.join(", ", offerable))),
                        Worlds.rules(),
                        Lang.EN,
                        1,
                        Mode.PRACTICE))
                .stream()
                .map(p -> p.instrument().id())
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(offerable), new TreeSet<>(tried));
    }

    private static final String PAGE = scenario();

    private static String scenario() {
        var text = Worlds.file(java.nio.file.Path.of("scenarios", "three-days", "scenario.yaml"));
        var line = text.lines().filter(l -> l.contains(ALLOWED)).findFirst().orElseThrow();
        return text.replace(line, "  instruments: [@instruments]");
    }

    @Test
    void aDayNobodyWorksOnMovesToTheNext() {
        var stage = Worlds.stage(Worlds.scenario("three-days"), Worlds.rules(), Lang.EN, 1, Mode.PRACTICE);
        var days = OfferGrid.of(stage).stream()
                .filter(p -> p.instrument().id().equals("promise_to_pay"))
                .map(p -> p.payments().getFirst().on().toString())
                .toList();
        assertEquals(List.of("2026-02-24", "2026-02-27", "2026-03-06"), days);
    }
}
