package goodterms.store;

import goodterms.store.StoreTrouble.Kind;
import goodterms.talk.Move;
import goodterms.talk.Opening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The saved talks. Lists are of the trainee in use, newest first. */
public final class Talks {

    private static final String IN_USE = "(SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'profile')";

    private static final String ENTRIES = """
            SELECT talk.id, scenario, form, opening, begun,
                (SELECT count(*) FROM move WHERE move.talk = talk.id) AS held,
                moves, outcome, digest, money, relationship, two_goal_index
            FROM talk LEFT JOIN finish ON finish.talk = talk.id
            WHERE talk.id NOT IN (SELECT branch.talk FROM branch) AND profile IS\s""" + IN_USE;

    private final Database database;
    private final InstantSource clock;

    Talks(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A talk goes on from before a turn of another in another way. It stands in no list; the first talk stays as it is. */
    public TalkId branch(TalkId origin, int turn, Opening opening) {
        return database.whole(() -> {
            var talk = begin(opening);
            database.write(
                    "INSERT INTO branch (talk, origin, turn) VALUES (?, ?, ?)", talk.number(), origin.number(), turn);
            return talk;
        });
    }

    /** The talks that went on from one in another way, in the order they were begun. */
    public List<TalkId> branches(TalkId origin) {
        return database.read(
                "SELECT talk FROM branch WHERE origin = ? ORDER BY talk",
                row -> new TalkId(row.getLong(1)),
                origin.number());
    }

    /** A talk begins, of the trainee in use where there is one. */
    public TalkId begin(Opening opening) {
        return begin(opening, Optional.empty());
    }

    public TalkId begin(Opening opening, ProfileId profile) {
        return begin(opening, Optional.of(profile));
    }

    private TalkId begin(Opening opening, Optional<ProfileId> profile) {
        var sql = """
                INSERT INTO talk (profile, scenario, form, opening, begun)
                VALUES (coalesce(?, %s), ?, ?, ?, ?) RETURNING id""".formatted(IN_USE);
        return database.first(
                        sql,
                        row -> new TalkId(row.getLong(1)),
                        profile.map(ProfileId::number),
                        opening.scenario(),
                        OpeningText.FORM,
                        OpeningText.of(opening),
                        clock.millis())
                .orElseThrow();
    }

    /** Keeps the next move, counted from 1; it is on the disk when this returns. An undo takes an ending back. */
    public void append(TalkId talk, int number, Move move) {
        append(talk, number, move, Optional.empty());
    }

    /** Keeps the next move with the digest of the talk after it, by which a replay finds the first difference. */
    public void append(TalkId talk, int number, Move move, String digest) {
        append(talk, number, move, Optional.of(digest));
    }

    private void append(TalkId talk, int number, Move move, Optional<String> digest) {
        var text = MoveText.of(move);
        database.whole(() -> {
            inOrder(talk, number);
            database.write(
                    "INSERT INTO move (talk, number, form, move, digest, at) VALUES (?, ?, ?, ?, ?, ?)",
                    talk.number(),
                    number,
                    MoveText.form(move),
                    text,
                    digest,
                    clock.millis());
            return move instanceof Move.Undo ? database.write("DELETE FROM finish WHERE talk = ?", talk.number()) : 0;
        });
    }

    private void inOrder(TalkId talk, int number) {
        var held = held(talk);
        if (number >= 1 && number <= held) {
            throw Trouble.of(Kind.ELSEWHERE, database.file(), new IllegalStateException("move " + number));
        }
        if (number != held + 1) {
            throw new IllegalArgumentException("move " + number + " of talk " + talk.number() + " after move " + held);
        }
    }

    /** The number of the last move. */
    private int held(TalkId talk) {
        return database.first(
                        "SELECT (SELECT coalesce(max(number), 0) FROM move WHERE talk = id) FROM talk WHERE id = ?",
                        row -> row.getInt(1),
                        talk.number())
                .orElseThrow(() -> new IllegalArgumentException("no talk " + talk.number()));
    }

    /** The talk is over; said again after more moves, the later word holds. */
    public void finish(TalkId talk, Finish finish) {
        database.whole(() -> {
            if (held(talk) != finish.moves()) {
                throw new IllegalArgumentException("finish after move " + finish.moves() + " of " + held(talk));
            }
            return database.write(
                    "INSERT OR REPLACE INTO finish VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    talk.number(),
                    finish.moves(),
                    finish.outcome().name(),
                    finish.digest(),
                    finish.money(),
                    finish.relationship(),
                    finish.index(),
                    clock.millis());
        });
    }

    public List<Entry> unfinished() {
        return database.read(ENTRIES + " AND finish.talk IS NULL ORDER BY talk.id DESC LIMIT 1000", Rows::entry);
    }

    /** The latest talks, finished or not, so many at most. */
    public List<Entry> recent(int most) {
        return database.read(ENTRIES + " ORDER BY talk.id DESC LIMIT ?", Rows::entry, most);
    }

    /** The finished talk with the highest index of each scenario; of equals the one with more money, then the earlier one. */
    public SortedMap<String, Entry> best() {
        var best = new TreeMap<String, Entry>();
        var finished = ENTRIES + " AND finish.talk IS NOT NULL ORDER BY two_goal_index DESC, money DESC, talk.id";
        database.read(finished, Rows::entry).forEach(entry -> best.putIfAbsent(entry.scenario(), entry));
        return best;
    }

    /** A whole talk: its opening and its moves in order, or the first of them that cannot be read. */
    public Loaded load(TalkId talk) {
        return database.whole(() -> Loading.of(database, talk));
    }

    /** Every verdict that a trainee of this store held to be wrong, newest first. */
    public List<Disagreement> disagreements() {
        return database.read("""
                SELECT talk, scenario, number, at FROM move JOIN talk ON talk.id = move.talk
                WHERE move LIKE '{"do":"disagree"%' ORDER BY at DESC, talk DESC, number DESC""", Talks::disagreement);
    }

    private static Disagreement disagreement(ResultSet row) throws SQLException {
        return new Disagreement(
                new TalkId(row.getLong(1)), row.getString(2), row.getInt(3), Instant.ofEpochMilli(row.getLong(4)));
    }
}
