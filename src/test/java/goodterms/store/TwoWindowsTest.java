package goodterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.store.StoreTrouble.Kind;
import goodterms.talk.Move;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program open twice over the same folder. */
@Timeout(120)
class TwoWindowsTest {

    private static final int MOVES = 100;

    @TempDir
    Path dir;

    @Test
    void twoWindowsKeepTheirTalksAtOnce() throws Exception {
        together(List.of(this::talk, this::talk));
        try (var store = Store.open(dir)) {
            var entries = store.talks().recent(10);
            assertEquals(
                    List.of(MOVES, MOVES), entries.stream().map(Entry::moves).toList());
        }
    }

    @Test
    void manyWindowsMayMakeTheDatabaseTogether() throws Exception {
        for (var round = 0; round < 12; round++) {
            var fresh = dir.resolve("r" + round);
            var barrier = new CyclicBarrier(6);
            var windows = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < 6; i++) {
                windows.add(() -> {
                    barrier.await();
                    try (var store = Store.open(fresh)) {
                        store.talks().begin(Samples.opening("a"));
                        return 1;
                    }
                });
            }
            together(windows);
            try (var store = Store.open(fresh)) {
                assertEquals(6, store.talks().recent(10).size());
            }
        }
    }

    @Test
    void ofOneTalkContinuedTwiceEachMoveIsKeptOnce() throws Exception {
        TalkId talk;
        try (var store = Store.open(dir)) {
            talk = store.talks().begin(Samples.opening("a"));
        }
        var won = together(List.of(() -> race(talk, "one"), () -> race(talk, "two")));
        assertEquals(MOVES, won.get(0) + won.get(1));
        try (var store = Store.open(dir)) {
            var moves = ((Loaded.Whole) store.talks().load(talk)).talk().moves();
            assertEquals(MOVES, moves.size());
            assertEquals(
                    (long) won.get(0),
                    moves.stream().filter(new Move.Say("one")::equals).count());
        }
    }

    @Test
    void manyThreadsShareOneStore() throws Exception {
        try (var store = Store.open(dir)) {
            var desks = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < 8; i++) {
                desks.add(() -> keep(store));
            }
            together(desks);
            var ids = new TreeSet<Long>();
            for (var entry : store.talks().unfinished()) {
                assertEquals(MOVES, entry.moves());
                ids.add(entry.id().number());
            }
            assertEquals(8, ids.size());
        }
    }

    private int talk() {
        try (var store = Store.open(dir)) {
            return keep(store);
        }
    }

    private static int keep(Store store) {
        var talk = store.talks().begin(Samples.opening("a"));
        for (var i = 1; i <= MOVES; i++) {
            store.talks().append(talk, i, new Move.Say("ход " + i));
        }
        return MOVES;
    }

    private int race(TalkId talk, String name) {
        var won = 0;
        try (var store = Store.open(dir)) {
            for (var i = 1; i <= MOVES; i++) {
                try {
                    store.talks().append(talk, i, new Move.Say(name));
                    won++;
                } catch (StoreTrouble lost) {
                    assertEquals(Kind.ELSEWHERE, lost.kind());
                }
            }
        }
        return won;
    }

    private static List<Integer> together(List<Callable<Integer>> windows) throws Exception {
        try (var threads = Executors.newFixedThreadPool(windows.size())) {
            var came = new ArrayList<Integer>();
            for (Future<Integer> window : threads.invokeAll(windows)) {
                came.add(window.get());
            }
            return came;
        }
    }
}
