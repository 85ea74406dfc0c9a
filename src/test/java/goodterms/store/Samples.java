package goodterms.store;

import goodterms.lang.Lang;
import goodterms.scenario.Voice;
import goodterms.talk.Opening;
import goodterms.talk.Opening.Carried;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Opening.Versions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What several tests begin with. */
final class Samples {

    static final Versions VERSIONS = new Versions("ru-3", "acts-1", "model-1");

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-02-24T08:00:00.125Z"));

    private Samples() {}

    static Opening opening(String scenario) {
        return new Opening(
                scenario,
                "9f2c",
                Optional.of("purpose"),
                Long.MIN_VALUE,
                Lang.RU,
                Mode.PRACTICE,
                new Voice.Speaker("Алёна «Ё»", true),
                new Carried(37, 1, 2, 0, List.of("mailbox", "chief")),
                VERSIONS);
    }
}
