package goodterms.screen;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.time.Instant;

/** The moment a page is looked at: how it is liked, and when that is. */
public record Glance(Comfort comfort, Instant now) {

    public Lang lang() {
        return comfort.lang();
    }

    public String word(Phrase phrase) {
        return phrase.in(comfort.lang());
    }

    public String word(String ru, String en) {
        return Phrase.of(ru, en).in(comfort.lang());
    }
}
