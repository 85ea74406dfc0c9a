package goodterms.settlement.exhibits;

import static goodterms.settlement.Sample.CATALOGUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Lang;
import goodterms.settlement.Defect;
import goodterms.settlement.Sample;
import goodterms.yaml.ExhibitsFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Papers without a fault, and the same papers with a defect planted in each, in both languages. */
class PlantedTest {

    private static final PaperCheck CHECK =
            new PaperCheck(ExhibitsFile.read("exhibits.yaml", Sample.resource("/goodterms/settlement/exhibits.yaml"))
                    .value()
                    .orElseThrow()
                    .signs());

    /** A paper of either language with the defects that are in it. */
    private record Written(String id, String instrument, TreeSet<String> defects, Map<Lang, String> texts) {}

    private static final List<Written> PAPERS = read();

    private static List<Written> read() {
        var papers = new ArrayList<Written>();
        Written clean = new Written("", "", new TreeSet<>(), new EnumMap<>(Lang.class));
        var open = clean;
        for (var line :
                Sample.resource("/goodterms/settlement/planted.txt").lines().toList()) {
            if (line.startsWith("== ")) {
                var words = line.substring(3).split(" ");
                clean = new Written(words[0], words[1], new TreeSet<>(), new EnumMap<>(Lang.class));
                open = clean;
                papers.add(open);
            } else if (line.startsWith("-- ")) {
                var codes = new TreeSet<>(Arrays.asList(line.substring(3).split(", ")));
                open = new Written(clean.id() + " " + codes, clean.instrument(), codes, new EnumMap<>(Lang.class));
                papers.add(open);
            } else if (line.startsWith("ru: ") || line.startsWith("en: ")) {
                var lang = Lang.of(line.substring(0, 2)).orElseThrow();
                var text = line.substring(4);
                open.texts()
                        .put(lang, open == clean ? text : replaced(clean.texts().getOrDefault(lang, ""), text));
            }
        }
        return papers;
    }

    private static String replaced(String clean, String change) {
        var sides = change.split(" => ?", -1);
        assertEquals(2, sides.length, change);
        assertTrue(clean.contains(sides[0]), sides[0] + " is not in: " + clean);
        return clean.replace(sides[0], sides[1]);
    }

    private static List<String> codes(String instrument, String paper) {
        return CHECK.defects(CATALOGUE.instrument(instrument).orElseThrow(), paper).stream()
                .map(Defect::code)
                .sorted()
                .toList();
    }

    private static List<String> wrong(List<Written> papers) {
        var wrong = new ArrayList<String>();
        for (var paper : papers) {
            for (var lang : Lang.values()) {
                var found = codes(paper.instrument(), paper.texts().getOrDefault(lang, ""));
                if (!found.equals(List.copyOf(paper.defects()))) {
                    wrong.add(paper.id() + " " + lang + ": " + found);
                }
            }
        }
        return wrong;
    }

    @Test
    void everyPlantedDefectIsFoundAndNothingElse() {
        var planted = PAPERS.stream().filter(p -> !p.defects().isEmpty()).toList();
        assertEquals(75, planted.size());
        assertEquals("", String.join("\n", wrong(planted)));
    }

    @Test
    void cleanPapersRaiseNoCry() {
        var clean = PAPERS.stream().filter(p -> p.defects().isEmpty()).toList();
        assertEquals(21, clean.size());
        assertEquals("", String.join("\n", wrong(clean)));
    }

    @Test
    void everyDefectOfTheSixKindsOfPaperIsPlantedSomewhere() {
        for (var kind : PAPERS.stream().map(Written::instrument).collect(Collectors.toCollection(TreeSet::new))) {
            var planted = PAPERS.stream()
                    .filter(p -> p.instrument().equals(kind))
                    .flatMap(p -> p.defects().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            var known = CATALOGUE.instrument(kind).orElseThrow().defects().stream()
                    .map(Defect::code)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(known, planted, kind);
        }
    }
}
