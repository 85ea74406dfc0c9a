package goodterms.settlement;

import java.util.Locale;

/** What a counterpart may catch in an offer: it asks for more than one before, its sum is no invoice's, or it oversteps. */
public enum Slip {
    HARDER,
    INVOICE,
    AUTHORITY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
