package goodterms.store;

import goodterms.talk.Opening.Carried;
import java.time.InstantSource;
import java.util.Optional;

/** What the finished parts of a series of calls left, for each trainee. */
public final class Series {

    private final Database database;
    private final InstantSource clock;

    /** What a part left: what its successor carries, and the chance in percent that its agreement is kept, where there was one. */
    public record Left(int part, Carried carried, Optional<Integer> keptPct) {}

    Series(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps what a part left, in place of what the same part and those after it left before. */
    public void keep(ProfileId profile, String series, Left left) {
        database.whole(() -> {
            database.write(
                    "DELETE FROM carry WHERE profile = ? AND series = ? AND part >= ?",
                    profile.number(),
                    series,
                    left.part());
            return database.write(
                    "INSERT INTO carry VALUES (?, ?, ?, ?, ?, ?, ?)",
                    profile.number(),
                    series,
                    left.part(),
                    OpeningText.FORM,
                    OpeningText.of(left.carried()),
                    left.keptPct(),
                    clock.millis());
        });
    }

    /** What the last part finished before this one left; empty where there is none, or none that can be read. */
    public Optional<Left> before(ProfileId profile, String series, int part) {
        return database.first(
                        """
                        SELECT part, form, carried, kept_pct FROM carry
                        WHERE profile = ? AND series = ? AND part < ? ORDER BY part DESC LIMIT 1""",
                        row -> {
                            var kept = row.getInt(4);
                            var keptPct = row.wasNull() ? Optional.<Integer>empty() : Optional.of(kept);
                            return left(row.getInt(1), OpeningText.carried(row.getInt(2), row.getString(3)), keptPct);
                        },
                        profile.number(),
                        series,
                        part)
                .flatMap(left -> left);
    }

    private static Optional<Left> left(int part, Decoded<Carried> carried, Optional<Integer> keptPct) {
        return carried instanceof Decoded.Read<Carried>(var read)
                ? Optional.of(new Left(part, read, keptPct))
                : Optional.empty();
    }
}
