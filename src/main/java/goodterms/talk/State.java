package goodterms.talk;

import goodterms.debtor.Mood;
import goodterms.debtor.Tally;
import goodterms.scenario.Node.Outcome;
import goodterms.settlement.Proposal;
import goodterms.speech.words.Act;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a talk stands between two moves; equal states have equal futures. */
public record State(
        String node,
        Mood mood,
        int turn,
        int refusals,
        Marks known,
        Marks chosen,
        Marks visited,
        Marks proposed,
        Tally used,
        Map<String, Integer> vars,
        Standing standing,
        int strayed,
        Map<String, Integer> answers,
        Optional<Agreement> agreement,
        Optional<Outcome> over,
        String lastLine,
        List<Proposal> offered) {

    public State {
        offered = List.copyOf(offered);
    }

    /** What of the talk so far bears on the answer to an offer, beside the mood. */
    public record Standing(int openQuestions, boolean joint, boolean consequence, boolean cleared) {

        Standing after(Collection<Act> acts, boolean clears) {
            return new Standing(
                    openQuestions + (acts.contains(Act.OPEN_QUESTION) ? 1 : 0),
                    joint || acts.contains(Act.PROPOSES_OPTION),
                    consequence || acts.contains(Act.CONSEQUENCE),
                    cleared || clears);
        }
    }

    State at(String elsewhere) {
        return new State(
                elsewhere, mood, turn, refusals, known, chosen, visited, proposed, used, vars, standing, strayed,
                answers, agreement, over, lastLine, offered);
    }

    State with(Marks facts) {
        return new State(
                node, mood, turn, refusals, facts, chosen, visited, proposed, used, vars, standing, strayed, answers,
                agreement, over, lastLine, offered);
    }

    State with(Mood other) {
        return new State(
                node, other, turn, refusals, known, chosen, visited, proposed, used, vars, standing, strayed, answers,
                agreement, over, lastLine, offered);
    }
}
