package goodterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Phrase;
import goodterms.settlement.Offer;
import goodterms.talk.Move;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoveTextTest {

    @Test
    void movesStandInTheDatabaseAsTheyAreRead() {
        assertEquals("{\"do\":\"choose\",\"option\":\"ask_step\"}", MoveText.of(new Move.Choose("ask_step")));
        assertEquals(
                "{\"do\":\"say\",\"text\":\"Когда \\\"заплатите\\\"?\\n\"}",
                MoveText.of(new Move.Say("Когда \"заплатите\"?\n")));
        var terms = new LinkedHashMap<String, String>();
        terms.put("pay_date", "24.02");
        terms.put("amount", "84 600");
        assertEquals(
                "{\"do\":\"propose\",\"instrument\":\"promise_to_pay\",\"terms\":{\"pay_date\":\"24.02\",\"amount\":\"84 600\"}}",
                MoveText.of(new Move.Propose(new Offer("promise_to_pay", terms))));
    }

    @Test
    void everyMoveComesBackAsItWas() {
        var moves = List.of(
                new Move.Choose("a"),
                new Move.Say("Добрый день! Счёт 301 просрочен на 12 дней."),
                new Move.Propose(new Offer("schedule", Map.of())),
                new Move.Propose(new Offer("x", Map.of("a", "", "", "b"))),
                new Move.Hint(),
                new Move.Advise(),
                new Move.Disagree(),
                new Move.Undo(),
                new Move.Leave());
        for (var move : moves) {
            assertEquals(new Decoded.Read<>(move), MoveText.read(1, MoveText.of(move)));
        }
    }

    @Test
    void severalInstrumentsOfferedAsOneAreTheSecondForm() {
        var both = new Move.Propose(new Offer(
                "part_payment",
                Map.of("now_amount", "30000"),
                List.of(new Offer("guarantee_letter", Map.of("signatory", "ceo")))));
        assertEquals(
                "{\"do\":\"propose\",\"instrument\":\"part_payment\",\"terms\":{\"now_amount\":\"30000\"},"
                        + "\"with\":[{\"instrument\":\"guarantee_letter\",\"terms\":{\"signatory\":\"ceo\"}}]}",
                MoveText.of(both));
        assertEquals(2, MoveText.form(both));
        assertEquals(1, MoveText.form(new Move.Propose(new Offer("x", Map.of()))));
        assertEquals(new Decoded.Read<Move>(both), MoveText.read(2, MoveText.of(both)));
        assertEquals(
                Decoded.broken(), MoveText.read(2, MoveText.of(both).replace("\"terms\":{\"sign", "\"x\":{\"sign")));
    }

    @Test
    void theOrderOfTermsIsKept() {
        var terms = new LinkedHashMap<String, String>();
        for (var key : List.of("z", "a", "m", "b")) {
            terms.put(key, key);
        }
        var read = MoveText.read(1, MoveText.of(new Move.Propose(new Offer("x", terms))));
        var move = (Move.Propose) assertInstanceOf(Decoded.Read.class, read).value();
        assertEquals(
                List.of("z", "a", "m", "b"), List.copyOf(move.offer().terms().keySet()));
    }

    @Test
    void whatATerminalObeysIsEscapedAndComesBack() {
        for (var text : List.of(
                "\u0000\u001b[2J\u0007",
                "\u009b31m",
                "\u202eденьги\u2066",
                "\ud800 alone \udc00",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "\udb40\udc41",
                "\u2028\u2029\ufeff\u007f")) {
            var stored = MoveText.of(new Move.Say(text));
            assertTrue(
                    stored.codePoints()
                            .noneMatch(c -> Character.isISOControl(c)
                                    || Character.getType(c) == Character.FORMAT
                                    || Character.getType(c) == Character.SURROGATE),
                    stored);
            assertEquals(new Decoded.Read<Move>(new Move.Say(text)), MoveText.read(1, stored));
        }
    }

    @Test
    void anUnknownKindIsToldAndNotGuessed() {
        assertEquals(
                new Decoded.Unreadable<>(Phrase.of("неизвестный ход «sing»", "unknown move \"sing\"")),
                MoveText.read(1, "{\"do\":\"sing\"}"));
        assertEquals(
                new Decoded.Unreadable<>(Phrase.of(
                        "записано более новой версией программы (вид записи 3)",
                        "written by a newer version of the program (form 3)")),
                MoveText.read(3, "{\"do\":\"hint\"}"));
    }

    @Test
    void damagedRecordsAreTold() {
        var broken = new Decoded.Unreadable<>(Phrase.of("запись повреждена", "the record is damaged"));
        for (var text : List.of(
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"do\":1}",
                "{\"do\":\"say\"}",
                "{\"do\":\"say\",\"text\":null}",
                "{\"do\":\"say\",\"text\":\"a\",\"text\":\"b\"}",
                "{\"do\":\"say\",\"text\":\"a\"} {}",
                "{\"do\":\"say\",\"text\":\"a\",\"loud\":true}",
                "{\"do\":\"hint\",\"text\":\"a\"}",
                "{\"do\":\"propose\",\"instrument\":\"x\",\"terms\":{\"a\":1}}",
                "{\"do\":\"propose\",\"instrument\":\"x\",\"terms\":[]}",
                "{\"do\":\"say\",\"text\":" + "[".repeat(100_000))) {
            assertEquals(broken, MoveText.read(1, text), text.substring(0, Math.min(60, text.length())));
        }
    }
}
