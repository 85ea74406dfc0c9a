package goodterms.desk.page;

/** Shortens what was said to its first sentences. */
public final class Clip {

    private static final String ENDS = ".!?…";

    private Clip() {}

    /** As many whole sentences as fit into so many columns; where not even one fits, its first words with an ellipsis. */
    public static String of(String text, int columns) {
        if (Columns.of(text) <= columns) {
            return text;
        }
        var whole = 0;
        for (var at = 0; at + 1 < text.length() && Columns.of(text.substring(0, at + 1)) <= columns; at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ') {
                whole = at + 1;
            }
        }
        if (whole >= columns / 3) {
            return text.substring(0, whole);
        }
        var cut = Columns.cut(text, columns);
        var space = cut.lastIndexOf(' ');
        return space <= 0 ? cut : cut.substring(0, space).replaceAll("[,;:—–\\s]+$", "") + "…";
    }
}
