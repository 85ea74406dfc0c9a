package goodterms.cli;

import goodterms.debrief.InnerVoice;
import goodterms.debrief.Reflection;
import goodterms.desk.page.Row;
import goodterms.desk.telling.DebriefRows;
import goodterms.desk.telling.EpilogueRows;
import goodterms.desk.telling.Manner;
import goodterms.desk.telling.ReflectionRows;
import goodterms.desk.telling.ThoughtRows;
import goodterms.talk.Talk;
import goodterms.yaml.Bundled;
import java.util.ArrayList;
import java.util.List;

/** A call looked back on by our own rubric, with what the trainee said of it and, apart from its score, what became of it. */
final class Looking {

    private Looking() {}

    static List<Row> back(Talk talk, Reflection said, Manner manner) {
        var rubric = Bundled.rubric();
        var rows = new ArrayList<>(DebriefRows.of(talk, manner, rubric));
        if (talk.over()) {
            rows.addAll(ReflectionRows.compared(said, talk, rubric, manner.lang()));
        }
        rows.addAll(EpilogueRows.of(talk, Bundled.epilogues(), manner.lang()));
        return rows;
    }

    /** The same call told again with what the debtor thought. */
    static List<Row> thoughts(Talk talk, Manner manner) {
        return ThoughtRows.of(talk, InnerVoice.of(talk, Bundled.thoughts()), manner);
    }
}
