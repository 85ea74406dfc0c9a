package goodterms.debt;

import goodterms.debt.PresentValue.Inflow;
import goodterms.yaml.RatesFile;
import goodterms.yaml.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What golden cases are read with: their inputs, the product's rates, and values as text. */
final class Golden {

    private static final Map<String, Rates> RATES = RatesFile.read("rates.yaml", resource("/goodterms/debt/rates.yaml"))
            .value()
            .orElseThrow();

    private Golden() {}

    static Rates rates(String name) {
        return Optional.ofNullable(RATES.get(name)).orElseThrow();
    }

    /** The inputs of one case. */
    record In(Tree.Mapping row) {

        String text(String key) {
            return plain(row.get(key).orElseThrow(() -> new AssertionError("no input " + key)));
        }

        BigDecimal n(String key) {
            return new BigDecimal(text(key));
        }

        int i(String key) {
            return Integer.parseInt(text(key));
        }

        LocalDate d(String key) {
            return LocalDate.parse(text(key));
        }

        Optional<String> maybe(String key) {
            return row.get(key).map(Golden::plain);
        }

        List<List<String>> table(String key) {
            return row.get(key).stream()
                    .flatMap(t -> ((Tree.Listing) t).items().stream())
                    .map(line -> ((Tree.Listing) line)
                            .items().stream().map(Golden::plain).toList())
                    .toList();
        }

        List<Inflow> plan() {
            return table("plan").stream()
                    .map(p -> new Inflow(Integer.parseInt(p.getFirst()), new BigDecimal(p.getLast())))
                    .toList();
        }
    }

    static String plain(Tree tree) {
        return ((Tree.Scalar) tree).text();
    }

    /** A value as text: numbers without trailing zeros, everything else as written. */
    static String written(Object value) {
        return switch (value) {
            case Tree.Listing listing ->
                listing.items().stream().map(Golden::written).toList().toString();
            case Tree.Scalar scalar -> written(scalar.text());
            case List<?> list -> list.stream().map(Golden::written).toList().toString();
            default -> {
                var text = value.toString();
                yield text.matches("-?\\d+(\\.\\d+)?")
                        ? new BigDecimal(text).setScale(6).stripTrailingZeros().toPlainString()
                        : text;
            }
        };
    }

    static String resource(String path) {
        try (var in = Golden.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
