package goodterms.yaml;

/** Finds the characters of a value again in the line where it is written, past doubled apostrophes and escapes. */
final class Quoted {

    private Quoted() {}

    /** The index in the line that stands {@code units} characters of the value after {@code at}. */
    static int skip(String line, int at, char quote, int units) {
        var index = at;
        for (var done = 0; done < units && index < line.length(); done++) {
            index += length(line, index, quote);
        }
        return Math.min(line.length(), index);
    }

    private static int length(String line, int at, char quote) {
        var c = line.charAt(at);
        if (quote == '\'') {
            return c == '\'' ? 2 : 1;
        }
        if (quote != '"' || c != '\\' || at + 1 >= line.length()) {
            return 1;
        }
        return switch (line.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }
}
