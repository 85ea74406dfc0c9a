package goodterms.store;

import goodterms.scenario.Node.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Reads the columns that several questions share. */
final class Rows {

    private Rows() {}

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new TalkId(row.getLong("id")),
                row.getString("scenario"),
                OpeningText.read(row.getInt("form"), row.getString("opening")),
                Instant.ofEpochMilli(row.getLong("begun")),
                row.getInt("held"),
                finish(row));
    }

    /** How the talk ended; an outcome that this program does not know is none. */
    static Optional<Finish> finish(ResultSet row) throws SQLException {
        var word = row.getString("outcome");
        for (var outcome : Outcome.values()) {
            if (outcome.name().equals(word)) {
                return Optional.of(new Finish(
                        outcome,
                        row.getString("digest"),
                        row.getInt("moves"),
                        row.getInt("money"),
                        row.getInt("relationship"),
                        row.getInt("two_goal_index")));
            }
        }
        return Optional.empty();
    }
}
