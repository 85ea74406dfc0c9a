package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.speech.training.Example;
import goodterms.speech.words.Act;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Labelled sentences of another hand, a JSON object a line: lang, text, tone_score, stance_score, acts, difficulty. */
final class GoldFile {

    private static final JsonFactory JSON = new JsonFactory();

    private Optional<Lang> lang = Optional.empty();
    private String text = "";
    private String difficulty = "";
    private Optional<BigDecimal> tone = Optional.empty();
    private Optional<BigDecimal> stance = Optional.empty();
    private final EnumSet<Act> acts = EnumSet.noneOf(Act.class);

    private GoldFile() {}

    static List<Example> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Trouble.noFile(file);
        }
        var examples = new ArrayList<Example>();
        try {
            var lines = Files.readAllLines(file);
            for (var i = 0; i < lines.size(); i++) {
                var number = i + 1;
                if (!lines.get(i).isBlank()) {
                    examples.add(new GoldFile()
                            .example(lines.get(i))
                            .orElseThrow(() -> Trouble.world(
                                    "Не читается: " + file + ", строка " + number + ".",
                                    "Cannot be read: " + file + ", line " + number + ".")));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return examples;
    }

    private Optional<Example> example(String line) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var key = parser.currentName();
                parser.nextToken();
                property(key, parser);
            }
        } catch (JacksonException broken) {
            return Optional.empty();
        }
        if (lang.isEmpty() || text.isBlank() || tone.isEmpty() || stance.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Example(
                "gold",
                lang.get(),
                "",
                "",
                difficulty.equals("hard"),
                milli(tone.get()),
                milli(stance.get()),
                acts,
                text));
    }

    private void property(String key, JsonParser parser) {
        switch (key) {
            case "lang" -> lang = Lang.of(parser.getString());
            case "text" -> text = parser.getString();
            case "difficulty" -> difficulty = parser.getString();
            case "tone_score" -> tone = Optional.of(parser.getDecimalValue());
            case "stance_score" -> stance = Optional.of(parser.getDecimalValue());
            case "acts" -> acts(parser);
            default -> parser.skipChildren();
        }
    }

    private void acts(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            Act.of(parser.getString()).ifPresent(acts::add);
        }
    }

    private static int milli(BigDecimal score) {
        return Math.clamp(score.movePointRight(3).longValue(), -2000, 2000);
    }
}
