package goodterms.screen.call;

import goodterms.desk.input.Highlights.Mark;
import goodterms.desk.input.Input;
import goodterms.screen.frame.Box;
import goodterms.screen.frame.Style;
import java.util.List;

/** What is being typed, the words in it that would harm the talk, and which reply the arrows point at (-1 for none). */
record Typing(Box box, List<Mark> marks, int pointed) {

    Typing {
        marks = List.copyOf(marks);
    }

    static Typing nothing() {
        return new Typing(Box.empty(), List.of(), -1);
    }

    /** Marks stay where the text before them is the same, so that colours do not flicker while one types. */
    Typing with(Box next) {
        var same = same(next.text());
        return new Typing(next, marks.stream().filter(m -> m.end() <= same).toList(), -1);
    }

    private int same(String next) {
        var at = 0;
        while (at < next.length()
                && at < box.text().length()
                && next.charAt(at) == box.text().charAt(at)) {
            at++;
        }
        return at;
    }

    Typing heard(String text, List<Mark> found) {
        return text.equals(box.text()) ? new Typing(box, found, pointed) : this;
    }

    Typing pointing(int reply) {
        return new Typing(box, marks, reply);
    }

    /** The reply that Enter would say: the one of a number that stands alone, or the one pointed at; -1 for none. */
    int reply(int replies) {
        if (box.blank()) {
            return pointed < replies ? pointed : -1;
        }
        return Input.of(box.text()) instanceof Input.Pick(int number) && number >= 1 && number <= replies
                ? number - 1
                : -1;
    }

    Style style(int offset) {
        for (var mark : marks) {
            if (offset >= mark.start() && offset < mark.end()) {
                return switch (mark.sound()) {
                    case PRESSING -> Style.PRESSING;
                    case PLEADING -> Style.PLEADING;
                };
            }
        }
        return Style.PLAIN;
    }
}
