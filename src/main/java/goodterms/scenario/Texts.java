package goodterms.scenario;

import goodterms.check.Checked;
import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Phrase;
import goodterms.scenario.Text.Piece;
import goodterms.scenario.Text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one wording of a text: finds its placeholders and checks them against what the scenario declares. */
public final class Texts {

    private Texts() {}

    /** The wording, or every problem with it; places are on line 1, columns counted from its first character as 1. */
    public static Checked<Wording> parse(String text, Names names) {
        var problems = new ArrayList<Problem>();
        hidden(text, problems);
        var pieces = new ArrayList<Piece>();
        var at = 0;
        while (at < text.length()) {
            var open = next(text, at);
            if (open > at) {
                pieces.add(new Piece.Plain(text.substring(at, open)));
            }
            if (open == text.length()) {
                break;
            }
            var close = text.indexOf('}', open);
            var again = text.indexOf('{', open + 1);
            if (text.charAt(open) == '}' || close < 0 || (again >= 0 && again < close)) {
                problems.add(unclosed(open));
                at = open + 1;
                continue;
            }
            Placeholders.parse(text.substring(open + 1, close), open + 1, names, problems)
                    .ifPresent(pieces::add);
            at = close + 1;
        }
        return problems.stream().anyMatch(Problem::error)
                ? Checked.bad(problems)
                : Checked.good(new Wording(pieces), problems);
    }

    private static int next(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) == '{' || text.charAt(i) == '}') {
                return i;
            }
        }
        return text.length();
    }

    /** Control characters and marks that turn the direction of writing; a line's end is allowed. */
    private static void hidden(String text, List<Problem> problems) {
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var point = text.codePointAt(i);
            if (point != '\n' && !harmless(point) && !Shown.visible(point)) {
                problems.add(hidden(i, point));
                return;
            }
        }
    }

    /** Soft hyphen, zero-width joiners of emoji. */
    private static boolean harmless(int point) {
        return point == 0x00AD || point == 0x200D;
    }

    private static Problem hidden(int at, int point) {
        var name = String.format(Locale.ROOT, "U+%04X", point);
        return Code.HIDDEN_CHARACTER.error(
                place(at, at + Character.charCount(point)),
                Phrase.of(
                        "В тексте невидимый знак " + name + ".",
                        "The text holds the invisible character " + name + "."),
                Phrase.of("Удалите его: обычно это след копирования.", "Delete it: it usually comes from pasting."));
    }

    private static Problem unclosed(int at) {
        return Code.BAD_PLACEHOLDER.error(
                place(at, at + 1),
                Phrase.of("Фигурная скобка без пары.", "A brace without its pair."),
                Phrase.of(
                        "Подстановка пишется так: {total_due|money}.", "A placeholder is written {total_due|money}."));
    }

    static Place place(int start, int end) {
        return ConditionFaults.at(start, end);
    }
}
