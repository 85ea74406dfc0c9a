package goodterms.check;

import java.util.Collection;
import java.util.Iterator;

/** Words of a file as a message may show them: short, on one line, nothing invisible. */
public final class Shown {

    private static final int LONGEST = 40;
    private static final int MOST = 12;

    private Shown() {}

    public static String of(String text) {
        var clean = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> clean.appendCodePoint(visible(c) ? c : '·'));
        return text.codePointCount(0, text.length()) > LONGEST ? clean + "…" : clean.toString();
    }

    /** The first dozen of some words, with commas. */
    public static String list(Collection<String> words) {
        var all = new StringBuilder();
        Iterator<String> each = words.iterator();
        for (var i = 0; i < MOST && each.hasNext(); i++) {
            all.append(i == 0 ? "" : ", ").append(of(each.next()));
        }
        return each.hasNext() ? all + "…" : all.toString();
    }

    /** Whether a code point leaves a mark or a space of its own: no control, no direction mark, no stray surrogate. */
    public static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
