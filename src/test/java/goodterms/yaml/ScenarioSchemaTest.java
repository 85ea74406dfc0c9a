package goodterms.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import goodterms.Worlds;
import goodterms.lang.Lang;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema for editors, judged by a validator that is not ours. */
class ScenarioSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** As editors read YAML: by its core schema, where +1 is a number and a date is a text. */
    private static JsonNode tree(String yaml) {
        var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        return JSON.valueToTree(new Load(settings).loadFromString(yaml));
    }

    private static final JsonNode TEXT = JSON.readTree(ScenarioSchema.text(Lang.EN));

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    private static List<String> faults(String yaml) {
        return SCHEMA.validate(tree(yaml)).stream()
                .map(e -> e.getInstanceLocation() + " " + e.getMessage())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyShippedScenarioKeepsToIt() {
        return Worlds.shipped().stream()
                .map(id -> dynamicTest(
                        id,
                        () -> assertEquals(List.of(), faults(Worlds.file(Path.of("scenarios", id, "scenario.yaml"))))));
    }

    @Test
    void theSchemaItselfKeepsToTheDialect() {
        var dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), dialect.validate(TEXT));
    }

    /** A structural mistake: what is changed in the sample, to what, and where the schema must complain. */
    private record Mistake(String name, String from, String to) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("a misspelt key", "    options:", "    optoins:"),
            new Mistake("a missing title", "title: { ru: \"Всё сразу\", en: \"Everything\" }\n", ""),
            new Mistake("a language forgotten", ", en: \"Everything\" }", " }"),
            new Mistake("a third language", "en: \"Everything\" }", "en: \"Everything\", de: \"Alles\" }"),
            new Mistake("only one language", "languages: [ru, en]", "languages: [ru]"),
            new Mistake("a level out of bounds", "level: 1", "level: 9"),
            new Mistake("a level in quotes", "level: 1", "level: \"1\""),
            new Mistake("another format", "format: 1", "format: 2"),
            new Mistake("an unknown objective", "objective: payment", "objective: money"),
            new Mistake("an unknown competency", "[role, diagnosis]", "[role, diagnose]"),
            new Mistake("no competency", "[role, diagnosis]", "[]"),
            new Mistake("money without quotes", "amount: \"52000.00\"", "amount: 52000.00"),
            new Mistake("money too fine", "amount: \"52000.00\"", "amount: \"52000.123\""),
            new Mistake("a date of another kind", "as_of: 2026-03-12", "as_of: 12.03.2026"),
            new Mistake("an unknown cause", "cause: forgotten", "cause: forgot"),
            new Mistake("an unknown instrument", "[promise_to_pay]", "[promise]"),
            new Mistake("an unknown act", "acts: [open_question]", "acts: [openquestion]"),
            new Mistake("an unknown rate", "rate: best", "rate: good"),
            new Mistake(
                    "an option without why",
                    "        why: { ru: \"Вопрос без упрёка.\", en: \"A question without reproach.\" }\n",
                    ""),
            new Mistake("an option with a list of wordings", "ru: \"Что со счётом?\"", "ru: [\"Что со счётом?\"]"),
            new Mistake("an option that leads nowhere", "        goto: pause\n", ""),
            new Mistake("two ways on from a node", "goto: agreed }", "goto: agreed, end: { outcome: refused } }"),
            new Mistake("no way on from a node", ", goto: agreed }", " }"),
            new Mistake("an end without an outcome", "end: { outcome: agreement }", "end: {}"),
            new Mistake(
                    "an example in both languages",
                    "{ ru: \"Где счёт?\", goes",
                    "{ ru: \"Где счёт?\", en: \"Where?\", goes"),
            new Mistake("an example in neither", "{ ru: \"Где счёт?\", goes", "{ goes"),
            new Mistake("yes for true", "once: true", "once: yes"),
            new Mistake("a name with capitals", "id: ask", "id: Ask"),
            new Mistake("an unknown manager in the balance", "  petitioner: {", "  beggar: {"),
            new Mistake(
                    "one thing where a list stands",
                    "cash: [{ day: 7, inflow: \"1.50\" }]",
                    "cash: { day: 7, inflow: \"1.50\" }"));

    @TestFactory
    Stream<DynamicTest> everyStructuralMistakeBreaksIt() {
        var good = Packed.text("schema/everything.yaml");
        assertEquals(List.of(), faults(good));
        return MISTAKES.stream()
                .map(m -> dynamicTest(m.name(), () -> {
                    var bad = good.replace(m.from(), m.to());
                    assertFalse(bad.equals(good), "nothing changed");
                    assertFalse(faults(bad).isEmpty(), "the schema says nothing");
                }));
    }

    @Test
    void everyKeyHasAKindAndADescriptionInBothLanguagesAndNoDescriptionIsLeftOver() {
        var words = SchemaWords.read();
        var told = new TreeSet<String>();
        words.parts().forEach((part, keys) -> keys.keySet().forEach(key -> told.add(part + "." + key)));
        var keys = new TreeSet<String>();
        ScenarioSchema.keys(Lang.RU).forEach((part, all) -> all.forEach(key -> keys.add(part + "." + key)));
        assertEquals(keys, told);
        assertEquals(Map.of(), kindless());
    }

    /** The keys without a kind, but for those that may hold anything. */
    private static Map<String, JsonNode> kindless() {
        var found = new TreeMap<String, JsonNode>();
        parts().forEach((part, map) -> map.path("properties").properties().forEach(p -> {
            var only = p.getValue().size() == (p.getValue().has("description") ? 1 : 0);
            if (only && !p.getKey().equals("notes")) {
                found.put(part + "." + p.getKey(), p.getValue());
            }
        }));
        return found;
    }

    private static Map<String, JsonNode> parts() {
        var parts = new TreeMap<String, JsonNode>();
        parts.put("scenario", TEXT);
        TEXT.path("$defs").properties().forEach(d -> parts.put(d.getKey(), d.getValue()));
        return parts;
    }

    @Test
    void theLanguageAskedForComesFirst() {
        var en = TEXT.at("/properties/level/description").stringValue();
        var ru = JSON.readTree(ScenarioSchema.text(Lang.RU))
                .at("/properties/level/description")
                .stringValue();
        assertEquals("How hard it is, 1 to 5.\n\nНасколько трудно, от 1 до 5.", en);
        assertEquals("Насколько трудно, от 1 до 5.\n\nHow hard it is, 1 to 5.", ru);
    }
}
