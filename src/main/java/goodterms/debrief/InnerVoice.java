package goodterms.debrief;

import goodterms.debtor.ThoughtTable;
import goodterms.debtor.ThoughtTable.Temper;
import goodterms.scenario.Voice;
import goodterms.talk.Seeds;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A call as it went on in the debtor's head: a thought at each turn, none twice, drawn from what set it off and from her temper. */
public final class InnerVoice {

    /** What she thought at a move: what set it off, her temper then, and the words, where there were any left. */
    public record Thought(Talk step, String occasion, Temper temper, Optional<String> words) {}

    private final ThoughtTable table;
    private final Voice voice;
    private final long seed;
    private final Set<ThoughtTable.Thought> used = new HashSet<>();
    private final Set<String> before = new HashSet<>();

    private InnerVoice(Talk talk, ThoughtTable table) {
        this.table = table;
        var stage = talk.stage();
        var contact = stage.scenario().debtor().contact();
        var her = new Voice.Speaker(stage.voice().say(contact.name()), contact.feminine());
        this.voice = new Voice(stage.scenario(), stage.opening().lang(), her);
        this.seed = stage.opening().seed();
    }

    /** Her thoughts from picking up the receiver to putting it down. */
    public static List<Thought> of(Talk talk, ThoughtTable table) {
        var inner = new InnerVoice(talk, table);
        var thoughts = new ArrayList<Thought>();
        var steps = talk.steps();
        thoughts.add(inner.thought(steps.getFirst(), List.of("pick_up")));
        for (var step : steps) {
            if (Occasions.turn(step)) {
                thoughts.add(inner.thought(step, Occasions.of(step)));
            }
            Occasions.ending(step).ifPresent(end -> thoughts.add(inner.thought(step, List.of(end))));
        }
        return List.copyOf(thoughts);
    }

    private Thought thought(Talk step, List<String> occasions) {
        var temper = table.temper(step.state().mood());
        var found = occasions.stream()
                .flatMap(on -> chosen(on, temper).map(t -> new Found(on, t)).stream())
                .findFirst();
        before.addAll(occasions);
        found.ifPresent(f -> used.add(f.thought()));
        return new Thought(
                step,
                found.map(Found::occasion).orElse(occasions.getFirst()),
                temper,
                found.map(f -> voice.say(f.thought().words())));
    }

    private record Found(String occasion, ThoughtTable.Thought thought) {}

    /** A thought of an occasion: one on hearing it again, else one of her temper, else one for any. */
    private Optional<ThoughtTable.Thought> chosen(String occasion, Temper temper) {
        var again = before.contains(occasion);
        return first(occasion, t -> again && t.in().contains(ThoughtTable.AGAIN))
                .or(() -> first(occasion, t -> t.in().contains(temper.id())))
                .or(() -> first(occasion, t -> t.in().isEmpty()));
    }

    private Optional<ThoughtTable.Thought> first(String occasion, Predicate<ThoughtTable.Thought> fits) {
        var all = table.on(occasion);
        for (var place : Seeds.order(seed, occasion, all.size())) {
            if (fits.test(all.get(place)) && !used.contains(all.get(place))) {
                return Optional.of(all.get(place));
            }
        }
        return Optional.empty();
    }
}
