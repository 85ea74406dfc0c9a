package goodterms.settlement;

import goodterms.debt.Debt;
import goodterms.debt.Invoice;
import goodterms.debt.Money;
import goodterms.lang.Phrase;
import goodterms.yaml.CatalogueFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The product's catalogue and one small debt, for tests of settlements and papers. */
public final class Sample {

    public static final Catalogue CATALOGUE = CatalogueFile.read(
                    "instruments.yaml", resource("/goodterms/settlement/instruments.yaml"))
            .value()
            .orElseThrow();

    /** A Thursday; Monday 23 February is a holiday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 2, 19);

    public static final Debt DEBT = new Debt(
            Currency.getInstance("RUB"),
            TODAY,
            List.of(new Invoice(
                    "301",
                    Optional.of(LocalDate.of(2026, 1, 30)),
                    LocalDate.of(2026, 2, 14),
                    Money.of("84600", "RUB"),
                    Optional.empty())),
            Optional.of(new Debt.Penalty(new BigDecimal("0.1"), Optional.of(BigDecimal.TEN))),
            15,
            BigDecimal.valueOf(20));

    public static final Parties PARTIES = new Parties(
            Phrase.of("ООО «Северная Линия»", "Northline LLC"),
            Phrase.of("ООО «Колосок»", "Kolosok LLC"),
            Phrase.of("Марина Сергеевна", "Marina"),
            Optional.empty(),
            Phrase.of("Анна Ильина", "Anna Ilyina"));

    private Sample() {}

    public static Offer offer(String instrument, String... terms) {
        Map<String, String> map = new LinkedHashMap<>();
        for (var i = 0; i < terms.length; i += 2) {
            map.put(terms[i], terms[i + 1]);
        }
        return new Offer(instrument, map);
    }

    public static String resource(String path) {
        try (var in = Sample.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
