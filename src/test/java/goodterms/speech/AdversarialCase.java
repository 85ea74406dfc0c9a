package goodterms.speech;

import goodterms.lang.Lang;
import goodterms.speech.words.Heard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A sentence meant to fool the listener, and its clean twin. In the file a text may hold escapes of four hexadecimal digits, or
 * be {@code repeat:10000:sentence}, the sentence over and over up to that many characters.
 */
record AdversarialCase(
        int line,
        String row,
        boolean neverRewarded,
        Lang lang,
        String debtorLine,
        String text,
        Expectation expected,
        String twin,
        Expectation twinExpected) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    static List<AdversarialCase> all() {
        try (var in = Objects.requireNonNull(AdversarialCase.class.getResourceAsStream("adversarial.tsv"))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var cases = new ArrayList<AdversarialCase>();
            for (int i = 1; i < lines.size(); i++) {
                cases.add(read(i + 1, lines.get(i).split("\t", -1)));
            }
            return cases;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static AdversarialCase read(int line, String[] cells) {
        return new AdversarialCase(
                line,
                cells[0],
                cells[1].equals("yes"),
                Lang.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                cells[3],
                written(cells[4]),
                new Expectation(cells[5]),
                written(cells[6]),
                new Expectation(cells[7]));
    }

    private static String written(String cell) {
        if (cell.startsWith("repeat:")) {
            var parts = cell.split(":", 3);
            int length = Integer.parseInt(parts[1]);
            var sentence = parts[2].length() == 1 ? parts[2] : parts[2] + " ";
            return sentence.repeat(length / sentence.length() + 1).substring(0, length);
        }
        return ESCAPE.matcher(cell)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    Heard hear(Listener listener) {
        var context = new Listener.Context(debtorLine, "", List.of(), false, List.of());
        return listener.hear(text, lang, context);
    }

    Heard hearTwin(Listener listener) {
        var context = new Listener.Context(debtorLine, "", List.of(), false, List.of());
        return listener.hear(twin, lang, context);
    }
}
