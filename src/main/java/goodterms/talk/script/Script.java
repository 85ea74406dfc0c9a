package goodterms.talk.script;

import goodterms.check.Checked;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Severity;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.talk.Opening.Mode;
import goodterms.talk.script.Playthrough.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a playthrough; every line that is none of the known kinds is a problem at its place. */
public final class Script {

    private static final Pattern HEAD = Pattern.compile(
            "#\\s*([a-z][a-z0-9-]*)\\s+(ru|en)(?:\\s+seed\\s+(-?\\d{1,18}))?((?:\\s+(?:exam|practice|workshop))*)\\s*");

    private Script() {}

    public static Checked<Playthrough> read(String file, String text) {
        var rows = text.lines().toList();
        var head = rows.isEmpty() ? null : HEAD.matcher(clean(rows.getFirst()));
        if (head == null || !head.matches()) {
            return Checked.bad(List.of(badHead(file)));
        }
        var problems = new ArrayList<Problem>();
        var lines = new ArrayList<Line>();
        for (var i = 1; i < rows.size(); i++) {
            line(file, i + 1, clean(rows.get(i)), problems).ifPresent(lines::add);
        }
        if (!problems.isEmpty()) {
            return Checked.bad(problems);
        }
        var seed = head.group(3) == null ? 1L : Long.parseLong(head.group(3));
        var mode = head.group(4).contains("exam") ? Mode.EXAM : Mode.PRACTICE;
        return Checked.good(
                new Playthrough(head.group(1), Lang.of(head.group(2)).orElseThrow(), seed, mode, lines), List.of());
    }

    private static String clean(String row) {
        return row.startsWith("\uFEFF") ? row.substring(1).strip() : row.strip();
    }

    private static Optional<Line> line(String file, int number, String row, List<Problem> problems) {
        if (row.isEmpty() || row.startsWith("#")) {
            return Optional.of(new Line.Remark(number, row));
        }
        return switch (row.charAt(0)) {
            case '>', '!', '*' -> Optional.of(new Line.Input(number, row));
            case '<', '=', '.' -> Optional.of(new Line.Expected(number, row));
            default -> {
                problems.add(unknown(file, number, row));
                yield Optional.empty();
            }
        };
    }

    private static Problem badHead(String file) {
        return new Problem(
                "GT-T4",
                Severity.ERROR,
                Place.at(file, 1, 1),
                Phrase.of(
                        "Первая строка прохождения должна называть сценарий и язык.",
                        "The first line of a playthrough names the scenario and the language."),
                Phrase.of("Например: # three-days ru seed 1", "For example: # three-days en seed 1"));
    }

    private static Problem unknown(String file, int number, String row) {
        return new Problem(
                "GT-T4",
                Severity.ERROR,
                new Place(file, number, 1, number, row.length() + 1),
                Phrase.of(
                        "Строка прохождения начинается с неизвестного знака.", "The line begins with an unknown sign."),
                Phrase.of(
                        "Начните с «>» (реплика), «!» (предложение), «*» (другой ход) или «#» (пояснение).",
                        "Begin with \">\" (reply), \"!\" (offer), \"*\" (other move) or \"#\" (remark)."));
    }
}
