package goodterms.speech.training;

import goodterms.speech.Listener;
import goodterms.speech.Tongue;
import goodterms.speech.model.Learned;
import goodterms.speech.model.Learnt;
import goodterms.speech.rules.Said;
import goodterms.speech.rules.Verdict;
import goodterms.speech.text.Utterance;
import goodterms.speech.words.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The three listeners that are compared: the rules alone, the model alone, and both. */
public enum Listeners {
    RULES,
    MODEL,
    BOTH;

    private static final Heard SILENT =
            new Heard(Heard.Status.UNSURE, Optional.empty(), 0, 0, Set.of(), Set.of(), 0, List.of(), Optional.empty());

    /** What this listener makes of labelled utterances, having learned from others where it learns. */
    public List<Judged> judge(List<Example> asked, List<Example> learned, Tongue tongue) {
        if (this == RULES) {
            return asked.stream()
                    .map(e -> new Judged(e, Verdict.of(said(e, tongue), tongue.book())))
                    .toList();
        }
        var learnt = Training.learn(
                learned.stream().map(e -> Listening.of(e, tongue, this == BOTH)).toList(), "");
        return judge(asked, learnt, tongue);
    }

    /** What this listener makes of labelled utterances with what was learned already. */
    public List<Judged> judge(List<Example> asked, Learnt learnt, Tongue tongue) {
        var model = new Learned(learnt);
        return asked.stream().map(e -> new Judged(e, heard(e, model, tongue))).toList();
    }

    private Heard heard(Example example, Learned model, Tongue tongue) {
        var said = said(example, tongue);
        if (this == MODEL) {
            return model.weigh(said, List.of(), SILENT, Listener.Context.none());
        }
        var hits = tongue.book().hits(said);
        return model.weigh(said, hits, Verdict.of(said, tongue.book(), hits), Listener.Context.none());
    }

    /** Every writer judged by a listener that learned from all the others. */
    public List<Judged> judgeApart(List<Example> examples, Tongue tongue) {
        var judged = new ArrayList<Judged>();
        for (var writer : examples.stream().map(Example::writer).distinct().toList()) {
            judged.addAll(judge(
                    examples.stream().filter(e -> e.writer().equals(writer)).toList(),
                    examples.stream().filter(e -> !e.writer().equals(writer)).toList(),
                    tongue));
        }
        return judged;
    }

    private static Said said(Example example, Tongue tongue) {
        return Said.of(Utterance.of(example.text()), tongue.morphology(), tongue.book());
    }
}
