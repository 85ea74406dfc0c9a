package goodterms.store;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/** The world failed under the saved talks: what kind of failure, and what to tell the user with the path and the way out. */
public final class StoreTrouble extends UncheckedIOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient Phrase told;

    /** What went wrong, by what the user can do about it. */
    public enum Kind {
        /** Written by a newer program. */
        NEWER,
        /** Not a database, or a broken one. */
        DAMAGED,
        /** A database of some other program. */
        FOREIGN,
        READ_ONLY,
        /** The folder or the file cannot be made or opened. */
        NO_ACCESS,
        FULL,
        /** Another window holds it for too long. */
        BUSY,
        /** The same talk went on in another window. */
        ELSEWHERE,
        /** The database engine cannot be loaded on this machine. */
        NO_ENGINE,
        OTHER
    }

    StoreTrouble(Kind kind, Phrase told, Throwable cause) {
        super(told.in(Lang.EN), new IOException(cause));
        this.kind = kind;
        this.told = told;
    }

    public Kind kind() {
        return kind;
    }

    /** The whole message, safe to print. */
    public Phrase told() {
        return told;
    }
}
