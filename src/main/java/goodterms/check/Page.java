package goodterms.check;

import goodterms.lang.Lang;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a problem: what it is and why it matters, in both languages, and an example of it bad and good. An example is a
 * piece of the sample scenario, or several, parted by a line with an ellipsis; {@code kind} is empty there and says what else it is.
 */
public record Page(String code, String kind, String ru, String en, List<String> bad, List<String> good) {

    private static final Pattern FORM = Pattern.compile(
            "# (GT-[A-Z][0-9]+)\n(?:\nexample: ([a-z]+)\n)?\n## ru\n\n(.+?)\n\n## en\n\n(.+?)\n\n"
                    + "## bad\n\n```yaml\n(.*?)\n```\n\n## good\n\n```yaml\n(.*?)\n```\n",
            Pattern.DOTALL);
    private static final Pattern REPEATED = Pattern.compile("⟨([^⟨⟩]*?)×([0-9]{1,4})⟩", Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("⟨U\\+([0-9A-F]{4})⟩");
    private static final String PARTING = "\n…\n";

    /** Reads a page as it is packed. */
    public static Optional<Page> read(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Page(
                        form.group(1),
                        Optional.ofNullable(form.group(2)).orElse(""),
                        form.group(3),
                        form.group(4),
                        List.of(form.group(5).split(PARTING, -1)),
                        List.of(form.group(6).split(PARTING, -1))))
                : Optional.empty();
    }

    public String text(Lang lang) {
        return switch (lang) {
            case RU -> ru;
            case EN -> en;
        };
    }

    /** A piece with its marks of repetition and of invisible characters carried out. */
    public static String whole(String piece) {
        var repeated = REPEATED.matcher(piece)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1).repeat(Integer.parseInt(m.group(2)))));
        return POINT.matcher(repeated).replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    }
}
