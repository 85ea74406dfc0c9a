package goodterms.talk;

import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Rate;
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

    static Optional<Option> find(Stage stage, State state, String text, Heard heard) {
        if (heard.status() == Status.UNSCORABLE) {
            return Optional.empty();
        }
        var open = stage.scenario().node(state.node()).options().stream()
                .filter(o -> Menu.open(stage, state, o))
                .toList();
        return routed(stage, state, heard, open).or(() -> nearest(stage, text, heard, open));
    }

    /** An unsure verdict opens no route: nobody is led by a tone that was perhaps not there. */
    private static Optional<Option> routed(Stage stage, State state, Heard heard, List<Option> open) {
        var facts = new Known(stage, state, Optional.of(heard).filter(h -> h.status() == Status.SCORED));
        for (Route route :
                stage.scenario().node(state.node()).free().map(f -> f.routes()).orElse(List.of())) {
            var option = open.stream().filter(o -> o.id().equals(route.as())).findFirst();
            if (option.isPresent() && route.when().holds(facts)) {
                return option;
            }
        }
        return Optional.empty();
    }

    /** An unsure sentence comes to no reply that would be a fault: nobody begs or threatens by a word alone. */
    private static Optional<Option> nearest(Stage stage, String text, Heard heard, List<Option> open) {
        var words = stage.lemmas(text);
        var best = Optional.<Option>empty();
        var most = stage.rules().model().nearMilli() - 1;
        for (var option : heard.status() == Status.SCORED ? open : faultless(open)) {
            var near = nearness(stage, option, heard, words);
            if (near > most) {
                most = near;
                best = Optional.of(option);
            }
        }
        return best;
    }

    private static List<Option> faultless(List<Option> open) {
        return open.stream()
                .filter(option -> option.rate() == Rate.BEST || option.rate() == Rate.OK)
                .toList();
    }

    /** Thousandths: a third for the share of common acts, the rest for the nearest of its wordings by common words. */
    private static int nearness(Stage stage, Option option, Heard heard, Set<String> words) {
        var acts = shared(Set.copyOf(option.acts()), heard.acts());
        var lemmas = stage.wordings(option).stream()
                .mapToInt(wording -> shared(wording, words))
                .max()
                .orElse(0);
        return (acts + 2 * lemmas) / 3;
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
