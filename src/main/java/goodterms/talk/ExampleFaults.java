package goodterms.talk;

import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Severity;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The example sentences of a scenario that are taken for another reply than their author meant. */
public final class ExampleFaults {

    private ExampleFaults() {}

    /** Warnings about the examples in the language of the stage, each at its line of the text the scenario was read from. */
    public static List<Problem> of(Stage stage, String file, String text) {
        var problems = new ArrayList<Problem>();
        for (var node : stage.scenario().nodes().values()) {
            for (var example : node.free().map(Node.Free::examples).orElse(List.of())) {
                if (example.lang() == stage.opening().lang()) {
                    of(stage, node, example, place(file, text, example)).ifPresent(problems::add);
                }
            }
        }
        return problems;
    }

    private static Optional<Problem> of(Stage stage, Node node, Example example, Place place) {
        var taken = Examples.taken(stage, node.id(), example);
        if (taken.contains(Optional.of(example.goes()))) {
            return Optional.empty();
        }
        var other = taken.stream().flatMap(Optional::stream).findFirst();
        var message = other.map(o -> Phrase.of(
                        "Пример принят за ответ " + o + ", а не " + example.goes() + ".",
                        "The example is taken for the reply " + o + ", not " + example.goes() + "."))
                .orElseGet(() -> Phrase.of(
                        "Пример не принят ни за один ответ, а должен за " + example.goes() + ".",
                        "The example is taken for no reply; it should be for " + example.goes() + "."));
        return Optional.of(new Problem("GT-T3", Severity.WARNING, place, message, FIX));
    }

    private static final Phrase FIX = Phrase.of(
            "Поправьте пример, добавьте похожий к нужному ответу или маршрут в free.routes.",
            "Mend the example, give the reply another one like it, or add a route to free.routes.");

    /** Where the sentence stands in the file; its beginning when it is written in a way of its own. */
    private static Place place(String file, String text, Example example) {
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var at = line.indexOf(example.text());
            if (at >= 0) {
                return new Place(
                        file, number, at + 1, number, at + 1 + example.text().length());
            }
        }
        return Place.at(file, 1, 1);
    }
}
