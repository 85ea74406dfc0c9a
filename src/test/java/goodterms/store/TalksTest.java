package goodterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Node.Outcome;
import goodterms.settlement.Offer;
import goodterms.store.StoreTrouble.Kind;
import goodterms.talk.Move;
import goodterms.talk.Opening.Carried;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalksTest {

    private static final Instant NOW = Instant.parse("2026-02-24T08:00:00.125Z");

    @TempDir
    Path dir;

    Store store;
    Talks talks;

    @BeforeEach
    void open() {
        store = Store.open(dir, Samples.CLOCK);
        talks = store.talks();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aGapAndASecondMoveOfTheSameNumberAreRefused() {
        var talk = talks.begin(Samples.opening("a"));
        talks.append(talk, 1, new Move.Hint());
        assertEquals(
                "move 3 of talk 1 after move 1",
                assertThrows(IllegalArgumentException.class, () -> talks.append(talk, 3, new Move.Hint()))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> talks.append(talk, 0, new Move.Hint()));
        assertThrows(IllegalArgumentException.class, () -> talks.append(new TalkId(9), 1, new Move.Hint()));
        assertEquals(
                Kind.ELSEWHERE,
                assertThrows(StoreTrouble.class, () -> talks.append(talk, 1, new Move.Leave()))
                        .kind());
        assertEquals(new Loaded.Whole(saved("a", new Move.Hint())), talks.load(talk));
    }

    @Test
    void anUnfinishedTalkIsListedUntilItIsFinished() {
        var first = talks.begin(Samples.opening("a"));
        var second = talks.begin(Samples.opening("b"));
        talks.append(second, 1, new Move.Leave());
        assertEquals(List.of(entry(second, "b", 1), entry(first, "a", 0)), talks.unfinished());

        var finish = new Finish(Outcome.NOTHING_AGREED, "00ff", 1, 0, 410, 0);
        talks.finish(second, finish);
        assertEquals(List.of(entry(first, "a", 0)), talks.unfinished());
        var finished = new Entry(second, "b", new Decoded.Read<>(Samples.opening("b")), NOW, 1, Optional.of(finish));
        assertEquals(List.of(finished, entry(first, "a", 0)), talks.recent(10));
        assertEquals(List.of(finished), talks.recent(1));
        assertEquals(
                new Loaded.Whole(new Saved(
                        Samples.opening("b"),
                        List.of(new Saved.Step(new Move.Leave(), Optional.empty())),
                        Optional.of(finish))),
                talks.load(second));
    }

    @Test
    void anUndoTakesTheEndingBackAndADisagreementDoesNot() {
        var talk = talks.begin(Samples.opening("a"));
        talks.append(talk, 1, new Move.Leave());
        talks.finish(talk, new Finish(Outcome.NOTHING_AGREED, "d", 1, 0, 0, 0));
        talks.append(talk, 2, new Move.Disagree());
        assertEquals(List.of(), talks.unfinished());
        talks.append(talk, 3, new Move.Undo());
        assertEquals(List.of(entry(talk, "a", 3)), talks.unfinished());
        assertThrows(
                IllegalArgumentException.class,
                () -> talks.finish(talk, new Finish(Outcome.AGREEMENT, "d", 2, 0, 0, 0)));
    }

    @Test
    void theBestOfEachScenarioHasTheHighestIndex() {
        finished("a", 500, 100);
        var best = finished("a", 700, 200);
        finished("a", 700, 150);
        var other = finished("b", 0, 0);
        talks.begin(Samples.opening("c"));
        assertEquals(
                List.of(best, other),
                talks.best().values().stream().map(Entry::id).toList());
        assertEquals(List.of("a", "b"), List.copyOf(talks.best().keySet()));
    }

    @Test
    void disagreementsPointAtTheirMoves() {
        var talk = talks.begin(Samples.opening("a"));
        talks.append(talk, 1, new Move.Say("{\"do\":\"disagree\"}"));
        talks.append(talk, 2, new Move.Disagree());
        assertEquals(List.of(new Disagreement(talk, "a", 2, NOW)), talks.disagreements());
    }

    @Test
    void eachTraineeSeesHisOwnTalks() {
        var nobody = talks.begin(Samples.opening("a"));
        var anna = store.profiles().add(new Profile("Анна", true, Lang.RU, "dark", new TreeSet<>()));
        var ivan = store.profiles().add(new Profile("Иван", false, Lang.EN, "light", new TreeSet<>()));
        var hers = talks.begin(Samples.opening("b"), anna);
        assertEquals(List.of(entry(nobody, "a", 0)), talks.recent(9));
        store.profiles().use(anna);
        var second = talks.begin(Samples.opening("c"));
        assertEquals(List.of(entry(second, "c", 0), entry(hers, "b", 0)), talks.recent(9));
        store.profiles().use(ivan);
        assertEquals(List.of(), talks.recent(9));
        store.profiles().forget(anna);
        assertEquals(new Loaded.Absent(), talks.load(hers));
        assertEquals(Optional.of(ivan), store.profiles().inUse());
    }

    @Test
    void whatCannotBeReadIsToldWithItsMove() throws SQLException {
        var talk = talks.begin(Samples.opening("a"));
        for (var i = 1; i <= 4; i++) {
            talks.append(talk, i, new Move.Say("x"));
        }
        run("UPDATE move SET move = '{\"do\":\"sing\"}' WHERE number = 3");
        assertEquals(
                new Loaded.Unreadable(3, Phrase.of("неизвестный ход «sing»", "unknown move \"sing\"")),
                talks.load(talk));
        run("DELETE FROM move WHERE number = 2");
        assertEquals(
                new Loaded.Unreadable(2, Phrase.of("этого хода нет в базе", "this move is missing from the database")),
                talks.load(talk));
        run("UPDATE talk SET form = 5");
        assertEquals(
                new Loaded.Unreadable(
                        0,
                        Phrase.of(
                                "записано более новой версией программы (вид записи 5)",
                                "written by a newer version of the program (form 5)")),
                talks.load(talk));
        assertEquals(new Loaded.Absent(), talks.load(new TalkId(77)));
    }

    @Test
    void profilesSettingsAndExercisesComeBack() {
        var anna = new Profile("Анна\u202e\ud800", true, Lang.RU, "тёмная", List.of("taught", "asked"));
        var id = store.profiles().add(anna);
        assertEquals(Optional.of(anna), store.profiles().of(id));
        assertEquals(Optional.empty(), store.profiles().inUse());
        store.profiles().change(id, anna.with("exam"));
        assertEquals(Map.of(id, anna.with("exam")), store.profiles().all());

        store.settings().set("colour", "auto");
        store.settings().set("colour", "never");
        assertEquals(Optional.of("never"), store.settings().get("colour"));
        store.settings().remove("colour");
        assertEquals(Optional.empty(), store.settings().get("colour"));

        store.exercises().add(id, "card.7", 1, "{\"right\":true}");
        assertEquals(
                List.of(new Exercises.Done("card.7", 1, "{\"right\":true}", NOW)),
                store.exercises().of(id));
    }

    @Test
    void aPartOfASeriesFindsWhatTheOneBeforeItLeft() {
        var id = store.profiles().add(new Profile("Анна", true, Lang.RU, "", List.of()));
        var first = new Series.Left(0, new Carried(61, 0, 0, 0, List.of("mailbox")), Optional.of(74));
        var second = new Series.Left(1, new Carried(44, 1, 1, 0, List.of()), Optional.empty());
        store.series().keep(id, "north", first);
        store.series().keep(id, "north", second);
        assertEquals(Optional.empty(), store.series().before(id, "north", 0));
        assertEquals(Optional.of(first), store.series().before(id, "north", 1));
        assertEquals(Optional.of(second), store.series().before(id, "north", 2));
        assertEquals(Optional.empty(), store.series().before(id, "south", 2));
        var again = new Series.Left(0, Carried.nothing(), Optional.of(0));
        store.series().keep(id, "north", again);
        assertEquals(Optional.of(again), store.series().before(id, "north", 2));
    }

    @Test
    void anOfferComesBackWithItsTermsInOrder() {
        var talk = talks.begin(Samples.opening("a"));
        var offer = new Move.Propose(new Offer("promise_to_pay", Map.of("amount", "84600,50")));
        talks.append(talk, 1, offer, "ab".repeat(32));
        assertEquals(
                new Loaded.Whole(new Saved(
                        Samples.opening("a"),
                        List.of(new Saved.Step(offer, Optional.of("ab".repeat(32)))),
                        Optional.empty())),
                talks.load(talk));
    }

    private TalkId finished(String scenario, int index, int money) {
        var talk = talks.begin(Samples.opening(scenario));
        talks.finish(talk, new Finish(Outcome.AGREEMENT, "d", 0, money, 0, index));
        return talk;
    }

    private static Entry entry(TalkId talk, String scenario, int moves) {
        return new Entry(talk, scenario, new Decoded.Read<>(Samples.opening(scenario)), NOW, moves, Optional.empty());
    }

    private static Saved saved(String scenario, Move move) {
        return new Saved(Samples.opening(scenario), List.of(new Saved.Step(move, Optional.empty())), Optional.empty());
    }

    private void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("goodterms.db"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
