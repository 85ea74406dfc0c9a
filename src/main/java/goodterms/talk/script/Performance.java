package goodterms.talk.script;

import goodterms.talk.Event;
import goodterms.talk.Talk;
import goodterms.talk.script.Playthrough.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A playthrough as it really goes: the talk it ends in, its lines with the expectations of today, where it first differs, and its
 * first line that cannot be played.
 */
public record Performance(Talk talk, List<String> lines, Optional<Difference> difference, Optional<Misstep> misstep) {

    /** The first line that is not as expected: its number in the file, what stands there and what came; empty for none. */
    public record Difference(int number, String expected, String actual) {}

    /**
     * Plays the inputs from an opened talk; {@code figures} gives what stands behind the outcome on the last line, such as
     * {@code money 0.93, relationship 0.81, index 0.87}.
     */
    public static Performance of(Playthrough play, Talk opened, Function<Talk, String> figures) {
        var talk = opened;
        var lines = new ArrayList<String>();
        var actual = new ArrayList<String>(Outcomes.lines(talk));
        lines.addAll(actual);
        var misstep = Optional.<Misstep>empty();
        for (var line : play.lines()) {
            switch (line) {
                case Line.Remark remark -> lines.add(remark.text());
                case Line.Expected expected -> {}
                case Line.Input input -> {
                    lines.add(input.text());
                    var move = Input.move(input.text(), talk.menu());
                    var before = talk;
                    talk = move.map(before::after).orElse(before);
                    misstep = misstep.isPresent() ? misstep : Misstep.of(input, before, move, talk);
                    var came =
                            new ArrayList<String>(move.isEmpty() ? List.of("= not understood") : Outcomes.lines(talk));
                    ending(talk, figures).ifPresent(came::add);
                    actual.addAll(came);
                    lines.addAll(came);
                }
            }
        }
        return new Performance(talk, lines, difference(play, actual), misstep);
    }

    private static Optional<String> ending(Talk talk, Function<Talk, String> figures) {
        return talk.fresh().stream()
                .filter(Event.Ended.class::isInstance)
                .map(Event.Ended.class::cast)
                .map(e -> ". " + e.outcome().name().toLowerCase(Locale.ROOT) + "; " + figures.apply(talk))
                .findFirst();
    }

    private static Optional<Difference> difference(Playthrough play, List<String> actual) {
        var expected = play.expected();
        for (var i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            var want = i < expected.size() ? expected.get(i).text() : "";
            var came = i < actual.size() ? actual.get(i) : "";
            if (!plain(want).equals(plain(came))) {
                var number = i < expected.size()
                        ? expected.get(i).number()
                        : play.lines().isEmpty() ? 1 : play.lines().getLast().number();
                return Optional.of(new Difference(number, want, came));
            }
        }
        return Optional.empty();
    }

    /** No-break spaces and spaces compare as equal: nobody can see them in an editor. */
    private static String plain(String line) {
        return line.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }
}
