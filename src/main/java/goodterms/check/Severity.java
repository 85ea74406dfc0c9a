package goodterms.check;

import java.util.Locale;

/** How bad a problem is: an error cannot be played, a warning plays but is probably a mistake, an info is worth knowing. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
