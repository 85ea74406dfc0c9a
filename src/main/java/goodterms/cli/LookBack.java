package goodterms.cli;

import goodterms.console.page.Row;
import goodterms.console.telling.DebriefRows;
import goodterms.console.telling.EpilogueRows;
import goodterms.console.telling.Manner;
import goodterms.talk.Talk;
import goodterms.yaml.Bundled;
import java.util.List;
import java.util.stream.Stream;

/** The debrief of a call and, apart from its score, what became of it. */
final class LookBack {

    private LookBack() {}

    static List<Row> of(Talk talk, Manner manner) {
        return Stream.concat(
                        DebriefRows.of(talk, manner).stream(),
                        EpilogueRows.of(talk, Bundled.epilogues(), manner.lang()).stream())
                .toList();
    }
}
