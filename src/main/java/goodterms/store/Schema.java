package goodterms.store;

import goodterms.store.StoreTrouble.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Brings the tables of a database to the newest form, one numbered step of SQL after the other. */
final class Schema {

    /** Marks the file as ours: "GdTm". */
    private static final int OURS = 0x4764546D;

    private static final List<String> STEPS = List.of("001.sql", "002.sql");

    private Schema() {}

    static int newest() {
        return STEPS.size();
    }

    /** Refuses a database that is newer or not ours before anything in it is changed. */
    static void look(Database database) {
        database.whole(() -> missing(database));
    }

    /** Takes the missing steps, all in one transaction; a newer or foreign database is left alone. */
    static void bring(Database database) {
        database.whole(() -> {
            var missing = missing(database);
            if (missing > 0) {
                take(database, STEPS.subList(newest() - missing, newest()));
            }
            return missing;
        });
    }

    private static void take(Database database, List<String> steps) {
        for (var step : steps) {
            statements(step).forEach(database::run);
        }
        database.run("PRAGMA application_id = " + OURS);
        database.run("PRAGMA user_version = " + newest());
    }

    /** How many steps are still to take; asked inside a transaction, because another window may be taking them just now. */
    private static int missing(Database database) {
        var version = database.number("PRAGMA user_version");
        var owner = database.number("PRAGMA application_id");
        var fresh = version == 0 && owner == 0 && database.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (!fresh && owner != OURS) {
            throw Trouble.of(Kind.FOREIGN, database.file(), new IllegalStateException("application " + owner));
        }
        if (version > newest()) {
            throw Trouble.newer(database.file(), version, newest());
        }
        return newest() - version;
    }

    private static List<String> statements(String step) {
        try (var sql = Schema.class.getResourceAsStream("/goodterms/store/" + step)) {
            if (sql == null) {
                throw new IllegalStateException("no " + step);
            }
            return List.of(new String(sql.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\n", 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
