package goodterms.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Source SOURCE = new Source("f", "");

    private static Problem problem(String message) {
        return Code.UNKNOWN_KEY.error(Place.at("f", 1, 1), Phrase.of(message, message), Phrase.of("", ""));
    }

    private static List<Integer> parts(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void partsReadAtOnceAreToldInTheirOrder() {
        var findings = new Findings(SOURCE, List.of(problem("first")));
        var read = findings.each(parts(300), (own, part) -> {
            own.add(problem("a" + part));
            own.add(problem("b" + part));
            return -part;
        });
        assertEquals(parts(300).stream().map(part -> -part).toList(), read);
        var expected = IntStream.range(0, 600).mapToObj(i -> (i % 2 == 0 ? "a" : "b") + i / 2);
        assertEquals(
                Stream.concat(Stream.of("first"), expected).toList(),
                findings.checked("").problems().stream()
                        .map(p -> p.message().in(Lang.EN))
                        .toList());
    }

    @Test
    void nothingIsSearchedForOnceThereIsMoreThanCanBeShown() {
        var findings = new Findings(SOURCE, List.of());
        var full = findings.each(parts(2000), (own, part) -> {
            own.add(problem("it"));
            return own.full();
        });
        assertEquals(1001, findings.checked("").problems().size());
        assertTrue(findings.full());
        assertTrue(full.subList(1024, 2000).stream().allMatch(f -> f));
        assertTrue(full.subList(0, 900).stream().noneMatch(f -> f));
    }
}
