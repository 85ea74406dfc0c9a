package goodterms.paper;

/** Lays text out in columns; papers hold letters of one column each. */
final class Wrapping {

    private Wrapping() {}

    /** Lines of at most so many columns, broken at spaces, each ended; a longer word is cut. */
    static String wrapped(String text, int width) {
        var out = new StringBuilder();
        for (var rest = text.strip(); ; ) {
            if (rest.length() <= width) {
                return out.append(rest).append('\n').toString();
            }
            var space = rest.lastIndexOf(' ', width);
            var cut = space > 0 ? space : width;
            out.append(rest, 0, cut).append('\n');
            rest = rest.substring(cut).stripLeading();
        }
    }

    static String centred(String title, int width) {
        return title.length() >= width
                ? wrapped(title, width).stripTrailing()
                : " ".repeat((width - title.length()) / 2) + title;
    }
}
