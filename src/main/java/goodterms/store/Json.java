package goodterms.store;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Small JSON objects as they stand in the database: readable, and without a character that could hurt a terminal or get lost. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final int DEEPEST = 4;

    private Json() {}

    static String write(Consumer<JsonGenerator> fields) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return safe(text.toString());
    }

    /** The fields of an object, in their order: String, Long, Boolean, List or Map; empty for anything else. */
    static Optional<Map<String, Object>> read(String text) {
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            var fields = object(json, 1);
            return json.nextToken() == null ? Optional.of(fields) : Optional.empty();
        } catch (JacksonException | UnexpectedValue e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> object(JsonParser json, int depth) {
        var fields = new LinkedHashMap<String, Object>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            fields.put(name, value(json, depth));
        }
        return fields;
    }

    private static Object value(JsonParser json, int depth) {
        if (depth > DEEPEST) {
            throw new UnexpectedValue();
        }
        var token = json.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return json.getString();
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return json.getLongValue();
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        if (token == JsonToken.START_OBJECT) {
            return object(json, depth + 1);
        }
        if (token == JsonToken.START_ARRAY) {
            return list(json, depth + 1);
        }
        throw new UnexpectedValue();
    }

    private static List<Object> list(JsonParser json, int depth) {
        var values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(json, depth));
        }
        return values;
    }

    /** Such characters stand only inside strings, where an escape means the same. */
    private static String safe(String json) {
        var safe = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> escape(safe, c);
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static void escape(StringBuilder to, int codePoint) {
        for (var unit : Character.toChars(codePoint)) {
            to.append("\\u").append(String.format("%04x", (int) unit));
        }
    }

    /** A kind of value that our records never hold. */
    private static final class UnexpectedValue extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
