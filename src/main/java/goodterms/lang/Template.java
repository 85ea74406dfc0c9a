package goodterms.lang;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole text with named gaps such as {@code {debt}}; what has no value stays as written, and values are never read again. */
public final class Template {

    private static final Pattern GAP = Pattern.compile("\\{([a-z_]+)}");

    private Template() {}

    public static String fill(String text, Map<String, String> values) {
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), gap.group())));
    }

    /** Both languages of a text filled, each with its own values. */
    public static Phrase fill(Phrase text, Map<String, String> ru, Map<String, String> en) {
        return Phrase.of(fill(text.in(Lang.RU), ru), fill(text.in(Lang.EN), en));
    }
}
