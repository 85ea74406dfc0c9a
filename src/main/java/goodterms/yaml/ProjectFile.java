package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Code;
import goodterms.check.Problem;
import goodterms.check.Severities;
import goodterms.check.Severity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the file that a project keeps beside its scenarios: which problems it takes for what. */
public final class ProjectFile {

    /** The name of the file. */
    public static final String NAME = "goodterms.yaml";

    private static final Keys KEYS = Keys.of("severity");
    private static final Map<String, Optional<Severity>> WORDS = words();
    private static final List<String> CODES =
            Arrays.stream(Code.values()).map(Code::id).toList();

    private ProjectFile() {}

    private static Map<String, Optional<Severity>> words() {
        var words = new LinkedHashMap<String, Optional<Severity>>();
        for (var severity : Severity.values()) {
            words.put(severity.word(), Optional.of(severity));
        }
        words.put("off", Optional.empty());
        return words;
    }

    public static Checked<Severities> read(String file, String text) {
        var read = TreeReader.read(file, text);
        if (read.value().isEmpty()) {
            return Checked.bad(read.problems());
        }
        var findings = new Findings(new Source(file, ScenarioFile.clean(text)), read.problems());
        var tree = read.value().get();
        var top = Fields.of(findings, tree, NAME, tree.place(), KEYS);
        var byCode = new HashMap<String, Optional<Severity>>();
        for (var entry : top.entries("severity")) {
            var code = Code.of(entry.key());
            if (code.isEmpty()) {
                findings.add(unknown(entry));
            }
            Scalars.word(findings, entry.value(), entry.key(), WORDS)
                    .ifPresent(severity -> code.ifPresent(c -> byCode.put(c.id(), severity)));
        }
        return findings.checked(new Severities(byCode));
    }

    private static Problem unknown(Tree.Entry entry) {
        return ShapeFaults.unknownWord(entry.keyPlace(), entry.key(), CODES);
    }
}
