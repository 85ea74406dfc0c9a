package goodterms.yaml;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of a scenario, for editors. It is what the reader looks for while it reads one file that holds every
 * key: the closed sets of keys, which of them are required, and the kind of each value. Only the few rules that stand between
 * keys are written here.
 */
public final class ScenarioSchema {

    private static final String EVERYTHING = "schema/everything.yaml";
    private static final List<String> NOT_EMPTY = List.of("competencies", "invoices", "say", "options");

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final Asked asked;
    private final SchemaWords words;
    private final Lang lang;
    private final Map<Keys, String> names = new LinkedHashMap<>();
    private final Deque<Keys> left = new ArrayDeque<>();

    private ScenarioSchema(Asked asked, SchemaWords words, Lang lang) {
        this.asked = asked;
        this.words = words;
        this.lang = lang;
    }

    /** The schema as JSON text; every description is in both languages, the one given first. */
    public static String text(Lang lang) {
        var schema = new ScenarioSchema(asked(), SchemaWords.read(), lang).whole();
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    /** What the reader looks for in a file that holds every key. */
    static Asked asked() {
        var asked = new Asked();
        var read = ScenarioFile.read("everything.yaml", Packed.text(EVERYTHING), asked);
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException(read.problems().toString());
        }
        return asked;
    }

    private ObjectNode whole() {
        names.put(ScenarioPart.KEYS, "scenario");
        var root = json.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:goodterms:scenario:1");
        root.put(
                "title",
                Phrase.of("Сценарий Good Terms", "A scenario of Good Terms").in(lang));
        root.setAll(map(ScenarioPart.KEYS, "scenario"));
        var parts = json.objectNode();
        parts.set("phrase", pair());
        while (!left.isEmpty()) {
            var keys = left.removeFirst();
            var name = Optional.ofNullable(names.get(keys)).orElseThrow();
            parts.set(name, map(keys, name));
        }
        root.set("$defs", parts);
        return root;
    }

    private ObjectNode map(Keys keys, String part) {
        var map = json.objectNode().put("type", "object").put("additionalProperties", false);
        var required = new ArrayList<>(keys.required());
        var properties = map.putObject("properties");
        for (var key : keys.known()) {
            var kind = asked.kind(keys, key);
            var property = kind.map(k -> of(k, key)).orElseGet(json::objectNode);
            words.of(part, key).ifPresent(text -> property.put("description", both(text)));
            if (NOT_EMPTY.contains(key)) {
                property.put("minItems", 1);
            }
            if (kind.isPresent() && kind.get() instanceof Sought.Wording) {
                required.add(key);
            }
            properties.set(key, property);
        }
        between(part, map, required, properties);
        if (!required.isEmpty()) {
            required.forEach(map.putArray("required")::add);
        }
        return map;
    }

    /** The rules between the keys of one map. */
    private void between(String part, ObjectNode map, List<String> required, ObjectNode properties) {
        switch (part) {
            case "scenario" -> ((ObjectNode) properties.get("languages")).put("minItems", 2);
            case "nodes" -> {
                oneOf(map, List.of("options", "goto", "end"));
                map.putObject("dependentRequired").putArray("free").add("options");
                ((ObjectNode) properties.get("options")).put("maxItems", NodePart.MOST_OPTIONS);
            }
            case "examples" -> oneOf(map, List.of("ru", "en"));
            case "end" -> required.add("outcome");
            default -> {}
        }
    }

    private static void oneOf(ObjectNode map, List<String> keys) {
        var ways = map.putArray("oneOf");
        keys.forEach(key -> ways.addObject().putArray("required").add(key));
    }

    private ObjectNode of(Sought kind, String key) {
        return switch (kind) {
            case Sought.Whole(int min, int max) ->
                json.objectNode().put("type", "integer").put("minimum", min).put("maximum", max);
            case Sought.Decimal(int digits) -> pattern("^-?(0|[1-9][0-9]*)(\\.[0-9]{1," + digits + "}0*)?$");
            case Sought.Day day -> pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case Sought.Flag flag -> json.objectNode().put("type", "boolean");
            case Sought.Text text -> single();
            case Sought.Name(String pattern) -> pattern("^" + pattern + "$");
            case Sought.Word(List<String> of) -> word(of);
            case Sought.Phrase phrase -> json.objectNode().put("$ref", "#/$defs/phrase");
            case Sought.Wording(boolean many) -> wording(many);
            case Sought.Map(Keys keys) -> json.objectNode().put("$ref", "#/$defs/" + named(keys, key));
            case Sought.Each(Sought each) -> {
                var list = json.objectNode().put("type", "array");
                list.set("items", of(each, key));
                yield list;
            }
            case Sought.Named(List<String> closed, Sought each) -> named(closed, of(each, key));
        };
    }

    private ObjectNode named(List<String> closed, ObjectNode value) {
        var map = json.objectNode().put("type", "object");
        map.set("propertyNames", closed.isEmpty() ? pattern("^" + Ids.NAME.pattern() + "$") : word(closed));
        map.set("additionalProperties", value);
        return map;
    }

    private String named(Keys keys, String key) {
        return names.computeIfAbsent(keys, k -> {
            left.add(k);
            return key;
        });
    }

    private ObjectNode pattern(String pattern) {
        return json.objectNode().put("type", "string").put("pattern", pattern);
    }

    private ObjectNode word(List<String> of) {
        var word = json.objectNode();
        of.forEach(word.putArray("enum")::add);
        return word;
    }

    /** What the reader takes as text: any single value, quoted or not. */
    private ObjectNode single() {
        var single = json.objectNode();
        var types = single.putArray("type");
        List.of("string", "number", "boolean").forEach(types::add);
        return single;
    }

    private ObjectNode wording(boolean many) {
        var one = single().put("maxLength", Wordings.LONGEST);
        if (!many) {
            return one;
        }
        var list = json.objectNode().put("type", "array").put("minItems", 1);
        list.set("items", one);
        var ways = json.objectNode();
        ArrayNode any = ways.putArray("anyOf");
        any.add(one.deepCopy());
        any.add(list);
        return ways;
    }

    /** A phrase: both languages and nothing else. */
    private ObjectNode pair() {
        var pair = json.objectNode().put("type", "object").put("additionalProperties", false);
        var properties = pair.putObject("properties");
        var required = pair.putArray("required");
        for (var one : Lang.values()) {
            properties.set(one.code(), wording(true));
            required.add(one.code());
        }
        return pair;
    }

    private String both(Phrase text) {
        return text.in(lang) + "\n\n" + text.in(lang.other());
    }

    /** Every key an author may write, by the name of its part: for telling whether each is described. */
    static Map<String, List<String>> keys(Lang lang) {
        var schema = new ScenarioSchema(asked(), SchemaWords.read(), lang);
        schema.whole();
        var all = new HashMap<String, List<String>>();
        schema.names.forEach((keys, name) -> all.put(name, List.copyOf(keys.known())));
        return all;
    }
}
