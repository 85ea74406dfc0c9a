package goodterms.store;

import goodterms.store.StoreTrouble.Kind;
import java.nio.file.Path;
import java.sql.SQLException;

/** Turns failures of the database into words: each names the path and the way out. */
final class Trouble {

    private Trouble() {}

    static StoreTrouble of(Kind kind, Path path, Throwable cause) {
        return new StoreTrouble(kind, kind.about(shown(path)), cause);
    }

    static StoreTrouble of(SQLException cause, Path path) {
        return of(kind(cause), path, cause);
    }

    static StoreTrouble newer(Path path, int found, int known) {
        return of(Kind.NEWER, path, new IllegalStateException("format " + found + ", known " + known));
    }

    /** The primary result code of SQLite, which is the low byte of the extended one. */
    private static Kind kind(SQLException cause) {
        return switch (cause.getErrorCode() & 0xFF) {
            case 3, 14, 23 -> Kind.NO_ACCESS;
            case 5, 6 -> Kind.BUSY;
            case 8 -> Kind.READ_ONLY;
            case 11, 18, 26 -> Kind.DAMAGED;
            case 13 -> Kind.FULL;
            default -> Kind.OTHER;
        };
    }

    /** A path without what a terminal would obey. */
    private static String shown(Path path) {
        return path.toAbsolutePath().toString().replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "?");
    }
}
