package goodterms.talk.script;

import goodterms.lang.Lang;
import goodterms.scenario.Voice;
import goodterms.talk.Opening.Mode;
import java.util.List;

/** A played call as a text file: its head (scenario, language, seed, mode) and its lines, inputs and expectations in order. */
public record Playthrough(String scenario, Lang lang, long seed, Mode mode, List<Line> lines) {

    public Playthrough {
        lines = List.copyOf(lines);
    }

    /** Who speaks in every playthrough. */
    public static Voice.Speaker speaker(Lang lang) {
        return switch (lang) {
            case RU -> new Voice.Speaker("Илья Громов", false);
            case EN -> new Voice.Speaker("Ilya Gromov", false);
        };
    }

    /** A line of the file; the number counts from 1. */
    public sealed interface Line {

        int number();

        /** A remark or an empty line, kept when expectations are rewritten. */
        record Remark(int number, String text) implements Line {}

        /** Something the trainee does. */
        record Input(int number, String text) implements Line {}

        /** What should be said or come of it. */
        record Expected(int number, String text) implements Line {}
    }

    public List<Line.Input> inputs() {
        return lines.stream()
                .filter(Line.Input.class::isInstance)
                .map(Line.Input.class::cast)
                .toList();
    }

    public List<Line.Expected> expected() {
        return lines.stream()
                .filter(Line.Expected.class::isInstance)
                .map(Line.Expected.class::cast)
                .toList();
    }
}
