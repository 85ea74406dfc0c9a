package goodterms.store;

import java.util.Optional;

/** Named values of the whole program on this computer, such as the last folder. */
public final class Settings {

    private final Database database;

    Settings(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        return database.first("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name);
    }

    public void set(String name, String value) {
        database.write("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", name, value);
    }

    public void remove(String name) {
        database.write("DELETE FROM setting WHERE name = ?", name);
    }
}
