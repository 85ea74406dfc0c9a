package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Places;
import goodterms.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Reads a scenario, format 1: every problem of the file in one pass, and a scenario only when none of them is an error. It never
 * throws for what a file holds.
 */
public final class ScenarioFile {

    private ScenarioFile() {}

    public static Checked<Scenario> read(String file, String text) {
        return read(file, text, Known.packed());
    }

    /** As {@link #read(String, String)}, naming instruments of another catalogue. */
    public static Checked<Scenario> read(String file, String text, List<String> instruments) {
        return read(file, text, new Known(instruments, Known.packed().presets()));
    }

    /** A scenario as read, and where its parts stand in the file. */
    public record Studied(Checked<Scenario> read, Places places) {}

    /** Reads a scenario for a closer look at what it says. */
    public static Studied study(String file, String text) {
        var tree = TreeReader.read(file, text);
        var places = CompletableFuture.supplyAsync(
                () -> tree.value().map(t -> Outline.of(file, t)).orElseGet(() -> new Places(file, Map.of())));
        return new Studied(read(source(file, text), tree, Known.packed(), Optional.empty()), places.join());
    }

    private static Checked<Scenario> read(String file, String text, Known known) {
        return read(source(file, text), TreeReader.read(file, text), known, Optional.empty());
    }

    /** As {@link #read(String, String)}, noting what is looked for in the file. */
    static Checked<Scenario> read(String file, String text, Asked asked) {
        return read(source(file, text), TreeReader.read(file, text), Known.packed(), Optional.of(asked));
    }

    private static Source source(String file, String text) {
        return new Source(file, clean(text));
    }

    private static Checked<Scenario> read(Source source, Checked<Tree> read, Known known, Optional<Asked> asked) {
        if (read.value().isEmpty()) {
            return Checked.bad(read.problems());
        }
        var tree = read.value().get();
        var oneSided = OneSided.of(TextTable.of(tree, source.text()));
        var findings = new Findings(source, read.problems(), asked, oneSided.map(OneSided::lacking));
        oneSided.ifPresent(o -> findings.add(TextFaults.oneSided(OneSided.place(tree, source.file()), o)));
        var top = Fields.of(findings, tree, "scenario", tree.place(), ScenarioPart.KEYS);
        if (!(tree instanceof Tree.Mapping)) {
            return Checked.bad(findings.checked(tree).problems());
        }
        return findings.checked(new ScenarioPart(top, known).read());
    }

    /** A text without its byte-order mark. */
    static String clean(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What the program brings to every scenario: the catalogue's instruments and the presets of debtors. */
    record Known(List<String> instruments, Presets presets) {

        private static final class Packs {
            static final Known ONE = new Known(
                    Packed.text("settlement/ids.txt")
                            .lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .toList(),
                    Presets.read());
        }

        static Known packed() {
            return Packs.ONE;
        }
    }
}
