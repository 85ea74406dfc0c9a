package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Problem;
import goodterms.settlement.advice.AdviceTexts;
import java.util.ArrayList;
import java.util.List;

/** Reads the texts of the advisor. */
public final class AdviceFile {

    private AdviceFile() {}

    /** The texts of a file; no value when one is missing. */
    public static Checked<AdviceTexts> read(String file, String text) {
        var read = TreeReader.read(file, text);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (read.value().isEmpty() || !(read.value().get() instanceof Tree.Mapping top)) {
            return Checked.bad(problems);
        }
        var rows = new Rows(problems);
        var texts = new AdviceTexts(
                rows.phrase(top, "too_early"),
                rows.mappings(top, "questions").stream().map(rows::phrase).toList(),
                rows.phrase(top, "best"),
                rows.phrase(top, "useful"),
                rows.phrase(top, "approval"),
                rows.phrase(top, "hand_over"),
                rows.phrase(top, "hand_over_say"));
        if (texts.questions().isEmpty()) {
            rows.wrong(top, "at least one question", "хотя бы один вопрос");
        }
        return problems.isEmpty() ? Checked.good(texts, problems) : Checked.bad(problems);
    }
}
