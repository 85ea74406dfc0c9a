package goodterms.author.lint;

import goodterms.lang.Lang;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** From where on something is told: shares in percent, lengths in characters, scores in thousandths. */
public record Measures(Map<String, Integer> numbers, Map<Lang, Pattern> polite) {

    private static final String FILE = "/goodterms/author/lints.properties";

    public Measures {
        numbers = Map.copyOf(numbers);
        polite = Map.copyOf(polite);
    }

    /** As they come with the program. */
    public static Measures packed() {
        var lines = new Properties();
        try (var in = Measures.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + FILE);
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var numbers = new HashMap<String, Integer>();
        var polite = new EnumMap<Lang, Pattern>(Lang.class);
        lines.forEach((name, value) -> {
            var text = String.valueOf(value);
            if (text.chars().allMatch(Character::isDigit)) {
                numbers.put(String.valueOf(name), Integer.parseInt(text));
            }
        });
        for (var lang : Lang.values()) {
            var words = lines.get("polite." + lang.code());
            polite.put(
                    lang,
                    Pattern.compile(
                            "\\b(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
        }
        return new Measures(numbers, polite);
    }

    int of(String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException(name);
        }
        return number;
    }

    boolean polite(Lang lang, String text) {
        var words = polite.get(lang);
        return words != null && words.matcher(text).find();
    }
}
