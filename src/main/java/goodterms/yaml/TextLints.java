package goodterms.yaml;

import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.scenario.Text.Piece;
import goodterms.scenario.Text.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is probably a mistake in a text that reads well. */
final class TextLints {

    private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
    private static final String MONTHS_RU =
            "(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";
    private static final String MONTHS_EN =
            "(?:January|February|March|April|May|June|July|August|September|October" + "|November|December)";
    private static final Pattern FIGURE =
            Pattern.compile("(?<![0-9.,])" + DAY + "\\.(?:0[1-9]|1[0-2])(?:\\.[0-9]{2,4})?(?![0-9.,]*[0-9%])(?!\\s?%)"
                    + "|(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}"
                    + "|(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"
                    + "|(?<![0-9])" + DAY + "(?:-?го|-?е)?[ \u00a0]" + MONTHS_RU
                    + "|(?<![0-9])" + DAY + "(?:st|nd|rd|th)?(?: of)?[ \u00a0]" + MONTHS_EN + "\\b"
                    + "|\\b" + MONTHS_EN + "[ \u00a0]" + DAY + "\\b"
                    + "|(?<![0-9.,])[0-9]{1,3}(?:[ \u00a0,][0-9]{3}){1,4}(?:[.,][0-9]{2})?(?![0-9])"
                    + "|(?<![0-9.,])[0-9]{1,12}(?:[.,][0-9]{1,2})?[ \u00a0]?"
                    + "(?:руб|₽|€|тыс\\.|тысяч|млн|RUB\\b|EUR\\b|USD\\b|GBP\\b|roubles?\\b|rubles?\\b|euros?\\b|dollars?\\b|thousand\\b)"
                    + "|[$€£₽][ \u00a0]?[0-9]{1,12}");

    /** The signs of currencies and the first letters of the English months. */
    private static final String STARTS = "$€£₽JFMASOND";

    private static final int FIRST_CYRILLIC = 0x400;

    /** The most that stands before the first digit of a figure: the name of a month. */
    private static final int MONTH = 12;

    private TextLints() {}

    static boolean strangeAlphabet(Lang lang, Wording wording) {
        var letters = new StringBuilder();
        for (var piece : wording.pieces()) {
            if (piece instanceof Piece.Plain(String plain)) {
                letters.append(plain);
            } else if (piece instanceof Piece.Gendered(String one, String other)) {
                letters.append(one).append(other);
            }
        }
        var cyrillic = letters.chars().anyMatch(TextLints::cyrillic);
        return switch (lang) {
            case RU -> !cyrillic && letters.chars().anyMatch(Character::isLetter);
            case EN -> cyrillic;
        };
    }

    private static boolean cyrillic(int c) {
        return c >= FIRST_CYRILLIC && Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    /** The first amount or date that is typed into a text as digits, with its first and past-the-last character. */
    static Optional<Stretch> figure(String text) {
        var masked = masked(text);
        var first = 0;
        while (first < masked.length() && !digit(masked.charAt(first))) {
            first++;
        }
        if (first == masked.length()) {
            return Optional.empty();
        }
        var figure = FIGURE.matcher(masked).useTransparentBounds(true);
        for (var at = Math.max(0, first - MONTH); at < masked.length(); at++) {
            if (begins(masked, at) && figure.region(at, masked.length()).lookingAt()) {
                return Optional.of(new Stretch(figure.group(), figure.start(), figure.end()));
            }
        }
        return Optional.empty();
    }

    /** Whether a figure may begin here: with the first of some digits, the sign of a currency, or an English month. */
    private static boolean begins(String text, int at) {
        var c = text.charAt(at);
        return digit(c) ? (at == 0 || !digit(text.charAt(at - 1))) && goesOn(text, at) : STARTS.indexOf(c) >= 0;
    }

    /** Whether anything that makes digits a figure can follow them: a letter or a sign, or more behind a dot or the like. */
    private static boolean goesOn(String text, int from) {
        var end = from;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        var behind = end < text.length() && "., /-\u00a0".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return behind < text.length()
                && (Character.isLetterOrDigit(text.charAt(behind)) || STARTS.indexOf(text.charAt(behind)) >= 0);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    record Stretch(String text, int start, int end) {}

    /** The text with its placeholders blotted out, as long as before. */
    private static String masked(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        var masked = new StringBuilder(text);
        var inside = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            inside |= c == '{';
            if (inside) {
                masked.setCharAt(i, '_');
            }
            inside &= c != '}';
        }
        return masked.toString();
    }

    /** What is computed in a wording, and whether the trainee is named; forms of gender and address do not count. */
    static Set<Object> placeholders(Wording wording) {
        var set = new HashSet<>();
        for (var piece : wording.pieces()) {
            switch (piece) {
                case Piece.Computed computed -> set.add(computed.value());
                case Piece.Me me -> set.add(me);
                case Piece.Plain plain -> {}
                case Piece.Address address -> {}
                case Piece.Gendered gendered -> {}
            }
        }
        return set;
    }

    /** The comment that cuts a plain text short, when there is one after it on its line. */
    static List<Problem> cut(Source source, Tree.Scalar scalar) {
        if (scalar.style() != Tree.Style.PLAIN) {
            return List.of();
        }
        var place = scalar.place();
        var rest = source.line(place.endLine())
                .substring(Math.min(
                        place.endColumn() - 1, source.line(place.endLine()).length()));
        var sign = rest.indexOf('#');
        return sign > 0 && rest.substring(0, sign).isBlank()
                ? List.of(TextFaults.cut(source.span(place.endLine(), place.endColumn() + sign)))
                : List.of();
    }
}
