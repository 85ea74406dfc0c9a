package goodterms.check;

/** A stretch of a file; lines and columns count from 1, columns in UTF-16 units, the end column is exclusive. */
public record Place(String file, int line, int column, int endLine, int endColumn) {

    public static Place at(String file, int line, int column) {
        return new Place(file, line, column, line, column);
    }
}
