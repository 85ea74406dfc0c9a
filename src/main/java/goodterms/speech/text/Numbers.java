package goodterms.speech.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises what starts with a digit: dates, sums, clock times, ordinals, shares. */
final class Numbers {

    /** A number found at a place: its shape and where it ends. */
    record Found(Shape shape, int end) {}

    private record Kind(Shape shape, Pattern pattern) {}

    private static final List<Kind> KINDS = List.of(
            kind(Shape.DATE, "\\d{4}-\\d{2}-\\d{2}(?!\\d)"),
            kind(Shape.DATE, "[0-3]?\\d[./][01]?\\d[./](?:20)?\\d{2}(?!\\d)"),
            kind(Shape.CLOCK, "[0-2]?\\d:[0-5]\\d(?!\\d)"),
            kind(Shape.CLOCK, "[01]?\\d ?(?:am|pm)\\b"),
            kind(Shape.PERCENT, "\\d{1,4}(?:[.,]\\d{1,4})? ?%"),
            kind(Shape.BIG, "\\d{1,3}(?:[ ,.']\\d{3}){1,4}(?:[.,]\\d{1,2})?(?!\\d)"),
            kind(Shape.DATE, "(?:[0-2]?\\d|3[01])[./](?:0[1-9]|1[0-2])(?!\\d)"),
            kind(Shape.ORDINAL, "\\d{1,2}(?:-?(?:го|е|ое|ого|му|й|м|ом)|st|nd|rd|th)(?![\\p{L}])"),
            kind(Shape.BIG, "\\d{1,9}(?:[.,]\\d{1,3})? ?(?:k|к|тыс|млн|m)(?![\\p{L}])"),
            kind(Shape.BIG, "\\d{4,12}(?:[.,]\\d{1,2})?(?!\\d)"),
            kind(Shape.NUMBER, "\\d{1,3}(?:[.,]\\d{1,4})?"),
            kind(Shape.NUMBER, "\\d{1,30}"));

    private Numbers() {}

    private static Kind kind(Shape shape, String pattern) {
        return new Kind(shape, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    static Optional<Found> at(String text, int from) {
        for (var kind : KINDS) {
            var matcher = kind.pattern().matcher(text).region(from, Math.min(text.length(), from + 40));
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return Optional.of(new Found(kind.shape(), matcher.end()));
            }
        }
        return Optional.empty();
    }
}
