package goodterms.store;

import goodterms.store.StoreTrouble.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Properties;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteLimits;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * Everything that is kept between two starts of the program, in the file {@code goodterms.db} of a folder. Every failure of the
 * disk or the file is a {@link StoreTrouble}. Safe to share between threads, and between programs that are open at once.
 */
public final class Store implements AutoCloseable {

    private static final String FILE = "goodterms.db";

    /** How long one window waits for another, milliseconds. */
    private static final int PATIENCE = 5000;

    /** The longest text in the file that is read or written, bytes. */
    private static final int LONGEST = 8 << 20;

    private final Database database;
    private final InstantSource clock;

    private Store(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens what a folder keeps; makes the folder and the file where there are none. */
    public static Store open(Path dir) {
        return open(dir, InstantSource.system());
    }

    public static Store open(Path dir, InstantSource clock) {
        var file = dir.toAbsolutePath().normalize().resolve(FILE);
        try {
            Access.make(file);
        } catch (IOException | SecurityException e) {
            throw Trouble.of(Kind.NO_ACCESS, file, e);
        }
        Engine.prepare(file.resolveSibling("engine"));
        var database = connect(file);
        try {
            settle(database);
            return new Store(database, clock);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public Talks talks() {
        return new Talks(database, clock);
    }

    public Profiles profiles() {
        return new Profiles(database, clock);
    }

    public Settings settings() {
        return new Settings(database);
    }

    public Series series() {
        return new Series(database, clock);
    }

    public Reflections reflections() {
        return new Reflections(database, clock);
    }

    public Exercises exercises() {
        return new Exercises(database, clock);
    }

    /** The file that all of it stands in. */
    public Path file() {
        return database.file();
    }

    @Override
    public void close() {
        database.close();
    }

    /** The driver takes what follows a question mark for settings, so such a path goes in as an address. */
    private static Database connect(Path file) {
        try {
            var name = file.toString().contains("?") ? file.toUri().toString() : file.toString();
            var connection = new JDBC4Connection("jdbc:sqlite:" + name, name, new Properties());
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST);
            return new Database(connection, file);
        } catch (SQLException e) {
            throw e.getCause() instanceof NativeLibraryNotFoundException
                    ? Trouble.of(Kind.NO_ENGINE, file, e)
                    : Trouble.of(e, file);
        }
    }

    /** A commit is on the disk when it returns: write-ahead log, synchronised fully (on macOS through the drive's own cache). */
    private static void settle(Database database) {
        database.run("PRAGMA busy_timeout = " + PATIENCE);
        Schema.look(database);
        writeAhead(database);
        database.run("PRAGMA synchronous = FULL");
        database.run("PRAGMA fullfsync = ON");
        database.run("PRAGMA foreign_keys = ON");
        database.run("PRAGMA trusted_schema = OFF");
        Schema.bring(database);
    }

    /** The change to the log needs the file alone and does not wait for it by itself. */
    private static void writeAhead(Database database) {
        for (var left = 100; ; left--) {
            try {
                database.run("PRAGMA journal_mode = WAL");
                return;
            } catch (StoreTrouble busy) {
                if (busy.kind() != Kind.BUSY || left == 0) {
                    throw busy;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
