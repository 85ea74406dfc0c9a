package goodterms.lang;

import java.util.Locale;
import java.util.Optional;

/** The two languages of the product; every text a person sees exists in both. */
public enum Lang {
    RU,
    EN;

    /** The two-letter code as written in files and options: {@code ru} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return this == RU ? Locale.of("ru", "RU") : Locale.UK;
    }

    public Lang other() {
        return this == RU ? EN : RU;
    }

    /** The language of a code such as {@code ru}, {@code en} or {@code ru_RU.UTF-8}; empty for any other. */
    public static Optional<Lang> of(String code) {
        var start = code.toLowerCase(Locale.ROOT);
        if (start.equals("ru") || start.startsWith("ru_") || start.startsWith("ru-")) {
            return Optional.of(RU);
        }
        if (start.equals("en") || start.startsWith("en_") || start.startsWith("en-")) {
            return Optional.of(EN);
        }
        return Optional.empty();
    }
}
