package goodterms.scenario;

import goodterms.lang.Lang;
import java.util.List;

/** A text of a scenario with its placeholders found: in each language one or more wordings, as many in both. */
public record Text(List<Wording> ru, List<Wording> en) {

    public Text {
        ru = List.copyOf(ru);
        en = List.copyOf(en);
    }

    /** One wording: pieces of plain text and placeholders, in order. */
    public record Wording(List<Piece> pieces) {

        public Wording {
            pieces = List.copyOf(pieces);
        }
    }

    /** A stretch of a wording. */
    public sealed interface Piece {

        record Plain(String text) implements Piece {}

        /** The trainee's name. */
        record Me() implements Piece {}

        /** How the debtor is spoken to. */
        record Address() implements Piece {}

        /** Two forms of a word by the trainee's grammatical gender. */
        record Gendered(String masculine, String feminine) implements Piece {}

        /** A computed value in the form that a formatter gives it. */
        record Computed(Value value, Form form) implements Piece {}
    }

    /** What a placeholder stands for. */
    public sealed interface Value {

        record TotalDue() implements Value {}

        record Amount(String invoice) implements Value {}

        record Due(String invoice) implements Value {}

        record DaysLate(String invoice) implements Value {}

        record Penalty() implements Value {}

        record Today() implements Value {}

        record InDays(int days) implements Value {}

        /** The day of the n-th inflow of the debtor's cash, counted from 1. */
        record CashDay(int n) implements Value {}
    }

    /** How a computed value is written. */
    public enum Form {
        MONEY,
        DATE,
        DAYS,
        COUNT,
        WORDS
    }

    public List<Wording> wordings(Lang lang) {
        return switch (lang) {
            case RU -> ru;
            case EN -> en;
        };
    }

    /** The wording that a seeded pick, any number, falls on. */
    public Wording wording(Lang lang, long pick) {
        var wordings = wordings(lang);
        return wordings.get((int) Math.floorMod(pick, (long) wordings.size()));
    }

    /** A text without placeholders and with a single wording. */
    public static Text plain(String ru, String en) {
        return new Text(List.of(literal(ru)), List.of(literal(en)));
    }

    private static Wording literal(String text) {
        return new Wording(List.of(new Piece.Plain(text)));
    }
}
