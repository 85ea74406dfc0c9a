package goodterms.store;

import goodterms.lang.Phrase;
import goodterms.settlement.Offer;
import goodterms.talk.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Moves as they stand in the database: {@code {"do":"say","text":"…"}}, one object a move, form 1; an offer of several instruments is form 2. */
public final class MoveText {

    static final int FORM = 2;

    /** The oldest form that holds the move, so that older programs read what they know. */
    static int form(Move move) {
        return move instanceof Move.Propose(Offer offer) && !offer.with().isEmpty() ? FORM : 1;
    }

    private MoveText() {}

    public static String of(Move move) {
        return Json.write(json -> {
            switch (move) {
                case Move.Choose(String option) -> begin(json, "choose").writeStringProperty("option", option);
                case Move.Say(String text) -> begin(json, "say").writeStringProperty("text", text);
                case Move.Propose(Offer offer) -> propose(begin(json, "propose"), offer);
                case Move.Hint() -> begin(json, "hint");
                case Move.Advise() -> begin(json, "advise");
                case Move.Disagree() -> begin(json, "disagree");
                case Move.Undo() -> begin(json, "undo");
                case Move.Leave() -> begin(json, "leave");
            }
        });
    }

    /** The move of a text, or why it is none that this program knows. */
    public static Decoded<Move> read(int form, String text) {
        if (form > FORM) {
            return Decoded.newer(form);
        }
        try {
            return Json.read(text).map(Fields::new).map(MoveText::move).orElseGet(Decoded::broken);
        } catch (Fields.Missing e) {
            return Decoded.broken();
        }
    }

    private static JsonGenerator begin(JsonGenerator json, String kind) {
        json.writeStringProperty("do", kind);
        return json;
    }

    private static void propose(JsonGenerator json, Offer offer) {
        one(json, offer);
        if (!offer.with().isEmpty()) {
            json.writeArrayPropertyStart("with");
            for (var other : offer.with()) {
                json.writeStartObject();
                one(json, other);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void one(JsonGenerator json, Offer offer) {
        json.writeStringProperty("instrument", offer.instrument());
        json.writeObjectPropertyStart("terms");
        offer.terms().forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static Decoded<Move> move(Fields fields) {
        var kind = fields.text("do");
        return switch (kind) {
            case "choose" -> read(fields, new Move.Choose(fields.text("option")), "do", "option");
            case "say" -> read(fields, new Move.Say(fields.text("text")), "do", "text");
            case "propose" -> read(fields, proposed(fields), "do", "instrument", "terms", "with");
            case "hint" -> read(fields, new Move.Hint(), "do");
            case "advise" -> read(fields, new Move.Advise(), "do");
            case "disagree" -> read(fields, new Move.Disagree(), "do");
            case "undo" -> read(fields, new Move.Undo(), "do");
            case "leave" -> read(fields, new Move.Leave(), "do");
            default ->
                new Decoded.Unreadable<>(
                        Phrase.of("неизвестный ход «%s»".formatted(kind), "unknown move \"%s\"".formatted(kind)));
        };
    }

    private static Move proposed(Fields fields) {
        var with = new ArrayList<Offer>();
        for (var other : fields.has("with") ? fields.records("with") : List.<Fields>of()) {
            with.add(one(other));
            other.only("instrument", "terms");
        }
        var first = one(fields);
        return new Move.Propose(new Offer(first.instrument(), first.terms(), with));
    }

    private static Offer one(Fields fields) {
        Map<String, String> terms = fields.record("terms").allTexts();
        return new Offer(fields.text("instrument"), terms);
    }

    private static Decoded<Move> read(Fields fields, Move move, String... known) {
        fields.only(known);
        return new Decoded.Read<>(move);
    }
}
