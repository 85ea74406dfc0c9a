package goodterms.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.debtor.Meter;
import goodterms.lang.Lang;
import goodterms.scenario.Node.Rate;
import goodterms.settlement.Offer;
import goodterms.talk.Opening.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every talk, tried with thousands of random moves of fixed seeds. */
class TalkTest {

    private static final int TALKS = 60;
    private static final int MOVES = 25;

    private static final List<String> RU = List.of(
            "Добрый день, удобно говорить?",
            "Что мешает провести платёж?",
            "Вы опять не заплатили, сколько можно!",
            "Извините, пожалуйста, что беспокою…",
            "Погода сегодня хорошая",
            "",
            "Если завтра не оплатите, пожалеете.");

    private static final List<String> EN = List.of(
            "Good morning, is now a good time?",
            "What is keeping the payment?",
            "You have failed to pay yet again!",
            "So sorry to bother you…",
            "Lovely weather",
            "",
            "Pay by tomorrow or you will regret it.");

    private static List<String> sentences(Lang lang) {
        return lang == Lang.RU ? RU : EN;
    }

    @Test
    void theSameMovesBringTheSameEventsToTheByte() {
        everyTalk((opened, moves) ->
                assertEquals(Digest.of(played(opened, moves)), Digest.of(played(Talk.open(opened.stage()), moves))));
    }

    @Test
    void noSentenceThatIsNotFollowedComesToAHarmfulReply() {
        var stage = Worlds.stage(Worlds.scenario("three-days"), Worlds.rules(), Lang.EN, 1, Mode.PRACTICE);
        var talk = Talk.open(stage);
        for (var time = 0; time < 12 && !talk.menu().isEmpty(); time++) {
            talk = talk.after(new Move.Say("My cat sleeps on the sofa"));
        }
        var rates = talk.events().stream()
                .flatMap(event -> event instanceof Event.Said said ? said.rate().stream() : Stream.empty())
                .toList();

        assertFalse(rates.isEmpty());
        assertFalse(rates.contains(Rate.HARMFUL), rates::toString);
    }

    @Test
    void undoLeadsBackToTheTalkBeforeTheTurn() {
        everyTalk((opened, moves) -> {
            var talk = opened;
            for (var move : moves) {
                var next = talk.after(move);
                if (next.state().turn() > talk.state().turn()) {
                    var back = next.after(new Move.Undo());
                    assertEquals(talk.state(), back.state());
                    assertEquals(talk.events(), back.events());
                }
                talk = next;
            }
        });
    }

    @Test
    void readingsStayWithinTheirBoundsAndAnEndIsAnEnd() {
        everyTalk((opened, moves) -> {
            for (var step : played(opened, moves).steps()) {
                var mood = step.state().mood();
                for (var reading : List.of(mood.trust(), mood.resolve(), mood.willingness(), mood.patience())) {
                    assertTrue(reading >= 0 && reading <= 100, () -> mood.toString());
                }
                if (step.over()) {
                    var after = step.after(new Move.Choose("anything"));
                    assertEquals(List.of(new Event.Refused(Event.Why.OVER)), after.fresh());
                    assertEquals(step.state(), after.state());
                }
            }
        });
    }

    @Test
    void everyPointOfAMoodHasItsReason() {
        everyTalk((opened, moves) -> played(opened, moves).events().forEach(event -> {
            if (event instanceof Event.MoodMoved moved) {
                for (var meter : Meter.values()) {
                    var reasons = moved.reasons().stream()
                            .filter(r -> r.meter() == meter)
                            .mapToInt(r -> r.delta())
                            .sum();
                    assertEquals(moved.after().of(meter) - moved.before().of(meter), reasons, moved::toString);
                }
            }
        }));
    }

    @Test
    void theSeedChangesWordsAndOrderButNeverTheMood() {
        var scenario = Worlds.scenario("three-days");
        var one = Talk.open(Worlds.stage(scenario, Worlds.rules(), Lang.RU, 1, Mode.PRACTICE));
        for (var seed = 2L; seed < 30; seed++) {
            var other = Talk.open(Worlds.stage(scenario, Worlds.rules(), Lang.RU, seed, Mode.PRACTICE));
            var a = one;
            var b = other;
            for (var id : List.of("intro_time", "state_invoice", "which_step", "resend_now", "next_run")) {
                a = a.after(new Move.Choose(id));
                b = b.after(new Move.Choose(id));
                assertEquals(a.state().mood(), b.state().mood());
                assertEquals(a.state().node(), b.state().node());
            }
        }
    }

    @Test
    void anExamHasNeitherHintsNorAdviceNorAWayBack() {
        var talk = Talk.open(Worlds.stage(Worlds.scenario("three-days"), Worlds.rules(), Lang.EN, 1, Mode.EXAM));
        for (var move : List.of(new Move.Hint(), new Move.Advise(), new Move.Undo())) {
            assertEquals(
                    List.of(new Event.Refused(Event.Why.EXAM)), talk.after(move).fresh());
        }
    }

    private interface Check {
        void of(Talk opened, List<Move> moves);
    }

    private static void everyTalk(Check check) {
        for (var id : Worlds.shipped()) {
            var scenario = Worlds.scenario(id);
            for (var lang : Lang.values()) {
                for (var seed = 0; seed < TALKS / 6; seed++) {
                    var stage = Worlds.stage(scenario, Worlds.rules(), lang, seed, Mode.PRACTICE);
                    var opened = Talk.open(stage);
                    check.of(opened, moves(opened, lang, new Random(seed * 31L + id.hashCode())));
                }
            }
        }
    }

    private static List<Move> moves(Talk opened, Lang lang, Random random) {
        var moves = new ArrayList<Move>();
        var talk = opened;
        for (var i = 0; i < MOVES; i++) {
            var move = move(talk, lang, random);
            moves.add(move);
            talk = talk.after(move);
        }
        return moves;
    }

    private static Move move(Talk talk, Lang lang, Random random) {
        var menu = talk.menu();
        return switch (random.nextInt(12)) {
            case 0 -> new Move.Say(sentences(lang).get(random.nextInt(7)));
            case 1 -> new Move.Propose(offer(talk, random));
            case 2 -> random.nextBoolean() ? new Move.Hint() : new Move.Advise();
            case 3 -> random.nextInt(3) == 0 ? new Move.Undo() : new Move.Disagree();
            case 4 -> random.nextInt(12) == 0 ? new Move.Leave() : new Move.Choose("no_such_reply");
            default ->
                menu.isEmpty()
                        ? new Move.Say("…")
                        : new Move.Choose(
                                menu.get(random.nextInt(menu.size())).option().id());
        };
    }

    private static Offer offer(Talk talk, Random random) {
        var day = talk.stage().scenario().debt().asOf().plusDays(random.nextInt(40) - 5);
        return random.nextBoolean()
                ? new Offer("promise_to_pay", Map.of("pay_date", day.toString()))
                : new Offer("part_payment", Map.of("now_amount", "1", "balance_date", day.toString()));
    }

    private static Talk played(Talk opened, List<Move> moves) {
        return IntStream.range(0, moves.size())
                .boxed()
                .reduce(opened, (talk, i) -> talk.after(moves.get(i)), (a, b) -> b);
    }
}
