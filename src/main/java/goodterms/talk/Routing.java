package goodterms.talk;

import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Route;
import goodterms.speech.words.Heard;
import goodterms.speech.words.Heard.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the reply that a typed sentence comes to: the author's first route that holds, else the nearest by acts and words. */
final class Routing {

    private Routing() {}

    static Optional<Option> find(Turn turn, String text, Heard heard) {
        if (heard.status() == Status.UNSCORABLE) {
            return Optional.empty();
        }
        var open = turn.node().options().stream()
                .filter(o -> Menu.open(turn.stage, turn.before(), o))
                .toList();
        return routed(turn, heard, open).or(() -> nearest(turn, text, heard, open));
    }

    private static Optional<Option> routed(Turn turn, Heard heard, List<Option> open) {
        var facts = new Known(turn.stage, turn.before(), Optional.of(heard));
        for (Route route : turn.node().free().map(f -> f.routes()).orElse(List.of())) {
            var option = open.stream().filter(o -> o.id().equals(route.as())).findFirst();
            if (option.isPresent() && route.when().holds(facts)) {
                return option;
            }
        }
        return Optional.empty();
    }

    private static Optional<Option> nearest(Turn turn, String text, Heard heard, List<Option> open) {
        var words = turn.stage.lemmas(text);
        var best = Optional.<Option>empty();
        var most = turn.stage.rules().nearMilli() - 1;
        for (var option : open) {
            var near = nearness(turn, option, heard, words);
            if (near > most) {
                most = near;
                best = Optional.of(option);
            }
        }
        return best;
    }

    /** Thousandths: half for the share of common acts, half for the share of common words; a different voice halves it. */
    private static int nearness(Turn turn, Option option, Heard heard, Set<String> words) {
        var acts = shared(Set.copyOf(option.acts()), heard.acts());
        var lemmas = shared(turn.stage.lemmasOf(option), words);
        return (acts + lemmas) / 2;
    }

    /** Twice the common part over the sum of the sizes, in thousandths. */
    private static <T> int shared(Set<T> one, Set<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(one);
        common.retainAll(other);
        return 2000 * common.size() / (one.size() + other.size());
    }
}
