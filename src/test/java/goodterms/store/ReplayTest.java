package goodterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.lang.Lang;
import goodterms.scenario.Node.Outcome;
import goodterms.talk.Digest;
import goodterms.talk.Move;
import goodterms.talk.Opening;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Opening.Versions;
import goodterms.talk.Stage;
import goodterms.talk.Talk;
import goodterms.talk.script.Input;
import goodterms.talk.script.Script;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Playthroughs of a shipped scenario, kept, fetched and played again. */
class ReplayTest {

    @TempDir
    Path dir;

    @Test
    void aKeptTalkGoesAgainAsItWent() {
        try (var store = Store.open(dir)) {
            for (var name : List.of("free-text.ru", "representative.en", "enforcer.en")) {
                var id = keep(store, name);
                var saved = ((Loaded.Whole) store.talks().load(id)).talk();
                var same = assertInstanceOf(Replay.Same.class, again(saved), name);
                assertEquals(saved.steps().getLast().digest(), Optional.of(Digest.of(same.talk())));
                assertEquals(saved.finish().orElseThrow().digest(), Digest.of(same.talk()));
            }
        }
    }

    @Test
    void theFirstMoveThatGoesOtherwiseIsTold() {
        var saved = saved("free-text.ru");
        var steps = new ArrayList<>(saved.steps());
        steps.set(
                3,
                new Saved.Step(
                        new Move.Say("Заплатите сейчас же, или пожалеете!"),
                        steps.get(3).digest()));
        var differs = assertInstanceOf(Replay.Differs.class, again(new Saved(saved.opening(), steps, saved.finish())));
        assertEquals(4, differs.move());
        assertEquals(4, differs.talk().steps().size() - 1);
    }

    @Test
    void withoutDigestsOfMovesTheEndingStillProves() {
        var saved = saved("representative.en");
        var bare = saved.moves().stream()
                .map(m -> new Saved.Step(m, Optional.empty()))
                .toList();
        assertInstanceOf(Replay.Same.class, again(new Saved(saved.opening(), bare, saved.finish())));
        var finish = saved.finish().orElseThrow();
        var forged = new Finish(Outcome.AGREEMENT, "0".repeat(64), finish.moves(), 1000, 1000, 1000);
        var differs =
                assertInstanceOf(Replay.Differs.class, again(new Saved(saved.opening(), bare, Optional.of(forged))));
        assertEquals(finish.moves(), differs.move());
    }

    @Test
    void undoneMovesArePlayedAgainToo() {
        var opening = opening(Lang.RU, 1);
        var talk = open(opening);
        var first = talk.menu().getFirst().option().id();
        var moves = List.of(
                new Move.Choose(first), new Move.Undo(), new Move.Undo(), new Move.Disagree(), new Move.Leave());
        var steps = new ArrayList<Saved.Step>();
        for (var move : moves) {
            talk = talk.after(move);
            steps.add(new Saved.Step(move, Optional.of(Digest.of(talk))));
        }
        var same = assertInstanceOf(Replay.Same.class, again(new Saved(opening, steps, Optional.empty())));
        assertEquals(talk.events(), same.talk().events());
        assertEquals(1, same.talk().undone());
    }

    @Test
    void otherVersionsAreToldAndNothingIsPlayed() {
        var saved = saved("representative.en");
        var then = saved.opening().versions();
        var now = new Versions("listener-9", then.acts(), "model-9");
        var told = Replay.of(saved, "other", now, opening -> {
            throw new AssertionError("played");
        });
        assertEquals(
                new Replay.OtherVersions(List.of(
                        new Replay.Change(Replay.Part.SCENARIO, "hash", "other"),
                        new Replay.Change(Replay.Part.LISTENER, then.listener(), "listener-9"),
                        new Replay.Change(Replay.Part.MODEL, then.model(), "model-9"))),
                told);
    }

    @Test
    void everyMoveMovesTheDigest() {
        var saved = saved("free-text.ru");
        var digests = saved.steps().stream().map(s -> s.digest().orElseThrow()).toList();
        assertEquals(digests.size(), digests.stream().distinct().count());
        assertTrue(digests.stream().allMatch(d -> d.matches("[0-9a-f]{64}")));
    }

    private Saved saved(String name) {
        try (var store = Store.open(dir)) {
            return ((Loaded.Whole) store.talks().load(keep(store, name))).talk();
        }
    }

    private static TalkId keep(Store store, String name) {
        var text = Worlds.file(Path.of("scenarios/three-days", name + ".play"));
        var play = Worlds.good(Script.read(name, text));
        var opening = opening(play.lang(), play.seed());
        var talk = open(opening);
        var id = store.talks().begin(opening);
        var number = 0;
        for (var input : play.inputs()) {
            var move = Input.move(input.text(), talk.menu()).orElseThrow();
            talk = talk.after(move);
            store.talks().append(id, ++number, move, Digest.of(talk));
        }
        var outcome = talk.state().over().orElse(Outcome.NOTHING_AGREED);
        store.talks().finish(id, new Finish(outcome, Digest.of(talk), number, 0, 0, 0));
        return id;
    }

    private static Replay again(Saved saved) {
        return Replay.of(saved, "hash", saved.opening().versions(), ReplayTest::open);
    }

    private static Talk open(Opening opening) {
        return Talk.open(new Stage(Worlds.scenario("three-days"), Worlds.rules(), opening));
    }

    private static Opening opening(Lang lang, long seed) {
        var rules = Worlds.rules();
        var versions = new Versions(
                rules.listener().version(),
                rules.acts().version(),
                rules.model().version());
        return new Opening(
                "three-days",
                "hash",
                Optional.empty(),
                seed,
                lang,
                Mode.PRACTICE,
                Worlds.ILYA,
                Opening.Carried.nothing(),
                versions);
    }
}
