package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Place;
import goodterms.debtor.ActTable;
import goodterms.debtor.Model;
import goodterms.scenario.Names;
import goodterms.scenario.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the tables of the debtor: what acts do to her, how she weighs an offer, and what she says. */
public final class TablesFile {

    private static final int MOST_LINES = 50;

    private TablesFile() {}

    /** The rule of every act with the table's version. */
    public static Checked<ActTable> acts(String file, String text) {
        return read(file, text, findings -> tree -> ActRules.table(findings, tree));
    }

    /** The constants by which an offer is answered. */
    public static Checked<Model> model(String file, String text) {
        return read(file, text, findings -> tree -> ModelPart.model(findings, tree));
    }

    /** Texts under what they are for, such as how a call ended. */
    public static Checked<Map<String, List<Text>>> lines(String file, String text) {
        return read(file, text, findings -> tree -> lines(findings, tree));
    }

    private static <T> Checked<T> read(String file, String text, Function<Findings, Function<Tree, T>> part) {
        var read = TreeReader.read(file, text);
        if (read.value().isEmpty()) {
            return Checked.bad(read.problems());
        }
        var findings = new Findings(new Source(file, ScenarioFile.clean(text)), read.problems());
        return findings.checked(part.apply(findings).apply(read.value().get()));
    }

    private static Map<String, List<Text>> lines(Findings findings, Tree tree) {
        var words = new Wordings(findings, Names.NONE);
        var all = new LinkedHashMap<String, List<Text>>();
        for (var entry : Fields.entries(findings, tree, "lines")) {
            var said = new ArrayList<Text>();
            for (var item : Fields.items(findings, entry.value(), entry.key())) {
                said.add(words.phrase(item, entry.key(), item.place()));
            }
            if (said.isEmpty() && entry.value() instanceof Tree.Listing) {
                findings.add(ShapeFaults.emptyList(entry.keyPlace(), entry.key()));
            } else if (said.size() > MOST_LINES) {
                findings.add(ShapeFaults.tooMany(entry.keyPlace(), entry.key(), MOST_LINES));
            }
            all.put(entry.key(), List.copyOf(said));
        }
        return Collections.unmodifiableMap(all);
    }

    /** The start of a file, where a missing key of its top is reported. */
    static Place start(Findings findings) {
        return Place.at(findings.source().file(), 1, 1);
    }
}
