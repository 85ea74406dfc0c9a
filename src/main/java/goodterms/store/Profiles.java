package goodterms.store;

import goodterms.lang.Lang;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The trainees of this computer, one of them in use. */
public final class Profiles {

    private static final int FORM = 1;

    private static final String IN_USE = "profile";

    private final Database database;
    private final InstantSource clock;

    Profiles(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public ProfileId add(Profile profile) {
        return database.first(
                        "INSERT INTO profile (form, profile, added) VALUES (?, ?, ?) RETURNING id",
                        row -> new ProfileId(row.getLong(1)),
                        FORM,
                        text(profile),
                        clock.millis())
                .orElseThrow();
    }

    public void change(ProfileId id, Profile profile) {
        database.write("UPDATE profile SET form = ?, profile = ? WHERE id = ?", FORM, text(profile), id.number());
    }

    /** From now on this trainee is in use. */
    public void use(ProfileId id) {
        new Settings(database).set(IN_USE, Long.toString(id.number()));
    }

    /** The trainee in use, until he is forgotten. */
    public Optional<ProfileId> inUse() {
        return database.first(
                "SELECT id FROM profile WHERE id = (SELECT CAST(value AS INTEGER) FROM setting WHERE name = ?)",
                row -> new ProfileId(row.getLong(1)),
                IN_USE);
    }

    /** The trainee of a number; empty where there is none, or one whose record this program cannot read. */
    public Optional<Profile> of(ProfileId id) {
        return Optional.ofNullable(all().get(id));
    }

    /** Every trainee, in the order they were added. */
    public Map<ProfileId, Profile> all() {
        var all = new LinkedHashMap<ProfileId, Profile>();
        database.read(
                        "SELECT id, profile FROM profile WHERE form <= ? ORDER BY id",
                        row -> Map.entry(new ProfileId(row.getLong(1)), row.getString(2)),
                        FORM)
                .forEach(e -> read(e.getValue()).ifPresent(p -> all.put(e.getKey(), p)));
        return Collections.unmodifiableMap(all);
    }

    /** Deletes a trainee with his talks and his progress; what was deleted is overwritten in the file. */
    public void forget(ProfileId id) {
        database.run("PRAGMA secure_delete = ON");
        database.whole(() -> {
            database.write("DELETE FROM setting WHERE name = ? AND value = ?", IN_USE, Long.toString(id.number()));
            return database.write("DELETE FROM profile WHERE id = ?", id.number());
        });
        database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static String text(Profile profile) {
        return Json.write(json -> {
            json.writeStringProperty("name", profile.name());
            json.writeBooleanProperty("feminine", profile.feminine());
            json.writeStringProperty("lang", profile.lang().code());
            json.writeStringProperty("theme", profile.theme());
            json.writeArrayPropertyStart("flags");
            profile.flags().forEach(json::writeString);
            json.writeEndArray();
        });
    }

    private static Optional<Profile> read(String text) {
        try {
            return Json.read(text)
                    .map(Fields::new)
                    .map(f -> new Profile(
                            f.text("name"),
                            f.truth("feminine"),
                            Lang.of(f.text("lang")).orElseThrow(() -> new Fields.Missing("lang")),
                            f.text("theme"),
                            new TreeSet<>(f.texts("flags"))));
        } catch (Fields.Missing e) {
            return Optional.empty();
        }
    }
}
