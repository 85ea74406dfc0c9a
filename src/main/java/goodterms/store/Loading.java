package goodterms.store;

import goodterms.lang.Phrase;
import goodterms.talk.Move;
import goodterms.talk.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fetches one talk, move by move, and stops at the first thing it cannot read. */
final class Loading {

    private record Held(int number, int form, String text, Optional<String> digest) {}

    private Loading() {}

    static Loaded of(Database database, TalkId talk) {
        Optional<Decoded<Opening>> opening = database.first(
                "SELECT form, opening FROM talk WHERE id = ?",
                row -> OpeningText.read(row.getInt(1), row.getString(2)),
                talk.number());
        if (opening.isEmpty()) {
            return new Loaded.Absent();
        }
        return switch (opening.get()) {
            case Decoded.Unreadable<Opening>(Phrase why) -> new Loaded.Unreadable(0, why);
            case Decoded.Read<Opening>(Opening read) -> whole(database, talk, read);
        };
    }

    private static Loaded whole(Database database, TalkId talk, Opening opening) {
        var steps = new ArrayList<Saved.Step>();
        for (var held : held(database, talk)) {
            if (held.number() != steps.size() + 1) {
                var gap = Phrase.of("этого хода нет в базе", "this move is missing from the database");
                return new Loaded.Unreadable(steps.size() + 1, gap);
            }
            switch (MoveText.read(held.form(), held.text())) {
                case Decoded.Read<Move>(var move) -> steps.add(new Saved.Step(move, held.digest()));
                case Decoded.Unreadable<Move>(Phrase why) -> {
                    return new Loaded.Unreadable(held.number(), why);
                }
            }
        }
        var finish = database.first("SELECT * FROM finish WHERE talk = ?", Rows::finish, talk.number());
        return new Loaded.Whole(new Saved(opening, steps, finish.flatMap(f -> f)));
    }

    private static List<Held> held(Database database, TalkId talk) {
        return database.read(
                "SELECT number, form, move, digest FROM move WHERE talk = ? ORDER BY number LIMIT 100000",
                row -> new Held(row.getInt(1), row.getInt(2), row.getString(3), Optional.ofNullable(row.getString(4))),
                talk.number());
    }
}
