package goodterms.debrief.sheet;

import goodterms.debrief.sheet.Check.Way;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Mark;
import goodterms.scenario.Node.Next;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Scenario;
import goodterms.speech.words.Act;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What a scenario gives the chance to show, whichever path is walked: the denominator of every competency. */
final class Chances {

    private final Scenario scenario;
    private final List<Node> nodes;

    Chances(Scenario scenario) {
        this.scenario = scenario;
        this.nodes = List.copyOf(scenario.nodes().values());
    }

    boolean possible(Check check) {
        return switch (check.way()) {
            case Way.Never(Set<Act> acts, Check.Span span) ->
                span.phase().isEmpty() || nodes.stream().anyMatch(n -> at(n, span));
            case Way.Done(Set<Act> acts, Set<Act> with, int times, Check.Span span) ->
                nodes.stream().filter(n -> at(n, span) && offers(n, acts, with)).count() >= times;
            case Way.Kept(int provocation) ->
                nodes.stream().filter(n -> n.marks().contains(Mark.PROVOCATION)).count() >= provocation;
            case Way.Fixed fixed -> offers();
            case Way.Came(Check.Fact fact) -> possible(fact);
        };
    }

    private boolean possible(Check.Fact fact) {
        return switch (fact) {
            case CAUSE_FOUND -> scenario.debtor().truth().isPresent();
            case FACTS_FOUND -> findable() > 0;
            case INSTRUMENT, FITS_CASH, DATED -> offers();
            case HANDED_OVER ->
                nodes.stream()
                        .anyMatch(n -> n.marks().contains(Mark.HANDOVER_DUE)
                                || n.next() instanceof Next.End(Outcome outcome) && outcome == Outcome.HANDED_OVER);
        };
    }

    /** How many facts are hidden at the start and can be revealed. */
    long findable() {
        return nodes.stream()
                .flatMap(n -> n.options().stream())
                .flatMap(o -> o.reveal().stream())
                .distinct()
                .filter(f -> !scenario.briefing().known().contains(f))
                .count();
    }

    private boolean offers() {
        return !scenario.settlement().instruments().isEmpty()
                && nodes.stream().anyMatch(n -> n.offer() && !n.options().isEmpty());
    }

    private static boolean at(Node node, Check.Span span) {
        return span.phase().map(p -> node.phase().filter(p::equals).isPresent()).orElse(true);
    }

    private static boolean offers(Node node, Set<Act> acts, Set<Act> with) {
        return node.options().stream()
                .anyMatch(o -> !Collections.disjoint(o.acts(), acts)
                        && (with.isEmpty() || !Collections.disjoint(o.acts(), with)));
    }
}
