package goodterms.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The log of what a trainee practised; what a record says is the business of the room that wrote it. */
public final class Exercises {

    private final Database database;
    private final InstantSource clock;

    /** One exercise done: which item, the record in a form of its room, and when. */
    public record Done(String item, int form, String record, Instant at) {}

    Exercises(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public void add(ProfileId profile, String item, int form, String record) {
        database.write(
                "INSERT INTO practice (profile, item, form, record, at) VALUES (?, ?, ?, ?, ?)",
                profile.number(),
                item,
                form,
                record,
                clock.millis());
    }

    /** All that a trainee did, oldest first. */
    public List<Done> of(ProfileId profile) {
        return database.read(
                "SELECT item, form, record, at FROM practice WHERE profile = ? ORDER BY id",
                row -> new Done(
                        row.getString(1), row.getInt(2), row.getString(3), Instant.ofEpochMilli(row.getLong(4))),
                profile.number());
    }
}
