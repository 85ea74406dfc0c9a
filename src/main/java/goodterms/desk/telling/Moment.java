package goodterms.desk.telling;

import goodterms.debtor.Reason;
import goodterms.speech.words.Act;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a move says of itself when it is told again: the trainee's words, her words, and the acts that were heard. */
record Moment(Talk step) {

    /** What the trainee said; an offer has no words of its own. */
    Optional<String> said() {
        for (var event : step.fresh()) {
            if (event instanceof Event.Chose chose) {
                return Optional.of(chose.text());
            }
            if (event instanceof Event.Said said) {
                return Optional.of(said.text());
            }
        }
        return Optional.empty();
    }

    Optional<Event.Proposed> proposed() {
        return step.fresh().stream()
                .filter(Event.Proposed.class::isInstance)
                .map(Event.Proposed.class::cast)
                .findFirst();
    }

    /** What she said aloud, in order. */
    List<String> aloud() {
        var lines = new ArrayList<String>();
        for (var event : step.fresh()) {
            if (event instanceof Event.DebtorSpoke spoke) {
                lines.add(spoke.text());
            }
        }
        return lines;
    }

    /** The acts whose reasons moved her. */
    Set<Act> acts() {
        var acts = new LinkedHashSet<Act>();
        for (var moved : Moods.moves(step.fresh())) {
            moved.reasons().stream()
                    .map(Reason::rule)
                    .filter(rule -> rule.startsWith("act."))
                    .flatMap(rule -> Act.of(rule.substring(4)).stream())
                    .forEach(acts::add);
        }
        return acts;
    }
}
