package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.speech.Listener.Agreement;
import goodterms.speech.Listener.Context;
import goodterms.speech.words.Heard.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a line to be scored: a JSON object, or the sentence itself. Never throws for what stands there. */
final class SentenceReader {

    private static final JsonFactory JSON = new JsonFactory();

    private static final int MOST_KNOWN = 200;

    private final Lines.Line line;
    private final Lang otherwise;
    private String id;
    private Optional<String> lang = Optional.empty();
    private Optional<String> text = Optional.empty();
    private Context context = Context.none();
    private String debtor = "";
    private String phase = "";
    private final List<String> known = new ArrayList<>();
    private Agreement agreement = Agreement.UNKNOWN;

    private SentenceReader(Lines.Line line, Lang otherwise) {
        this.line = line;
        this.otherwise = otherwise;
        this.id = Integer.toString(line.number());
    }

    static Sentence read(Lines.Line line, Lang otherwise) {
        var reader = new SentenceReader(line, otherwise);
        if (!line.whole()) {
            return Sentence.unreadable(reader.id, Sentence.spoken(line.text(), otherwise), Reason.TOO_LONG);
        }
        if (!line.text().stripLeading().startsWith("{")) {
            var spoken = Sentence.spoken(line.text(), otherwise);
            return new Sentence(reader.id, spoken, Context.none(), line.text(), Optional.empty());
        }
        return reader.json();
    }

    private Sentence json() {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), line.text())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var key = parser.currentName();
                parser.nextToken();
                property(key, parser);
            }
            if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                return malformed();
            }
        } catch (JacksonException broken) {
            return malformed();
        }
        return sentence();
    }

    private Sentence sentence() {
        if (text.isEmpty()) {
            return malformed();
        }
        var said = text.get();
        var spoken = Sentence.spoken(said, otherwise);
        if (lang.isPresent() && Lang.of(lang.get()).isEmpty()) {
            return Sentence.unreadable(id, spoken, Reason.LANGUAGE);
        }
        return new Sentence(id, lang.flatMap(Lang::of).orElse(spoken), context, said, Optional.empty());
    }

    private Sentence malformed() {
        return Sentence.unreadable(id, otherwise, Reason.MALFORMED);
    }

    private void property(String key, JsonParser parser) {
        switch (key) {
            case "id" -> id(parser);
            case "lang" -> lang = string(parser);
            case "text" -> text = string(parser);
            case "context" -> context(parser);
            default -> parser.skipChildren();
        }
    }

    /** A string or a number is kept as it is; anything else is no id, and the number of the line stands. */
    private void id(JsonParser parser) {
        var token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            id = JsonOut.quoted(parser.getString());
        } else if (token != null && token.isNumeric()) {
            id = parser.getString();
        } else {
            parser.skipChildren();
        }
    }

    private static Optional<String> string(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return Optional.of(parser.getString());
        }
        parser.skipChildren();
        return Optional.empty();
    }

    /** A note in free form tells the listener nothing it could use; an object does. */
    private void context(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "debtor" -> debtor = string(parser).orElse("");
                case "phase" -> phase = string(parser).orElse("");
                case "known" -> known(parser);
                case "agreed" -> agreed(parser);
                default -> parser.skipChildren();
            }
        }
        context = new Context(debtor, phase, known, agreement, List.of(), List.of());
    }

    private void agreed(JsonParser parser) {
        var token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            agreement = token == JsonToken.VALUE_TRUE ? Agreement.REACHED : Agreement.OPEN;
        }
        parser.skipChildren();
    }

    private void known(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        var token = parser.nextToken();
        while (token != null && token != JsonToken.END_ARRAY) {
            if (token == JsonToken.VALUE_STRING && known.size() < MOST_KNOWN) {
                known.add(parser.getString());
            }
            parser.skipChildren();
            token = parser.nextToken();
        }
    }
}
