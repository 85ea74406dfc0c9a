package goodterms.console.jline;

import goodterms.desk.input.Highlights;
import goodterms.desk.input.Highlights.Mark;
import goodterms.lang.Lang;
import java.util.List;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours harmful words while they are typed: pressing ones red and underlined, pleading ones yellow. */
public final class Colours implements Highlighter {

    private static final AttributedStyle PRESSING =
            AttributedStyle.DEFAULT.foreground(AttributedStyle.RED).underline();

    private static final AttributedStyle PLEADING = AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);

    private final Highlights highlights;
    private final Lang lang;

    public Colours(Highlights highlights, Lang lang) {
        this.highlights = highlights;
        this.lang = lang;
    }

    @Override
    public AttributedString highlight(LineReader reader, String typed) {
        var fields = Boolean.TRUE.equals(reader.getVariable(LineReader.DISABLE_HISTORY));
        return fields || typed.startsWith("/")
                ? new AttributedString(typed)
                : marked(typed, highlights.of(typed, lang));
    }

    static AttributedString marked(String typed, List<Mark> marks) {
        var out = new AttributedStringBuilder(typed.length());
        var at = 0;
        for (var mark : marks) {
            if (mark.start() >= at && mark.end() <= typed.length()) {
                out.append(typed, at, mark.start());
                out.styled(style(mark), typed.substring(mark.start(), mark.end()));
                at = mark.end();
            }
        }
        return out.append(typed, at, typed.length()).toAttributedString();
    }

    private static AttributedStyle style(Mark mark) {
        return switch (mark.sound()) {
            case PRESSING -> PRESSING;
            case PLEADING -> PLEADING;
        };
    }
}
