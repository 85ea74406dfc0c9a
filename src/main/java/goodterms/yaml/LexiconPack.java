package goodterms.yaml;

import goodterms.check.Place;
import goodterms.lang.Lang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The lexicon files of a language as one JSON document, which is read several times as fast as YAML at a cold start. The build
 * makes it anew each time; the sentences a rule is tried on stay behind, and so do the places in the files.
 */
public final class LexiconPack {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> TRIALS = Set.of("hits", "misses");
    private static final Place NOWHERE = Place.at("lexicon", 1, 1);

    private LexiconPack() {}

    /** Packs our lexicons into the folder named first, and the digest of the listener. */
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        for (var lang : Lang.values()) {
            Files.write(folder.resolve(name(lang)), packed(Bundled.lexiconTexts(lang)));
        }
        Files.writeString(folder.resolve(ListenerDigest.NAME), ListenerDigest.taken());
    }

    static String name(Lang lang) {
        return "lexicon-" + lang.code() + ".json";
    }

    static byte[] packed(List<LexiconFile.Text> texts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartArray();
            for (var text : texts) {
                write(TreeReader.read(text.file(), text.text()).value().orElseThrow(), out);
            }
            out.writeEndArray();
        }
        return bytes.toByteArray();
    }

    private static void write(Tree tree, JsonGenerator out) {
        switch (tree) {
            case Tree.Scalar scalar -> {
                if (scalar.absent()) {
                    out.writeNull();
                } else {
                    out.writeString(scalar.text());
                }
            }
            case Tree.Listing listing -> {
                out.writeStartArray();
                listing.items().forEach(item -> write(item, out));
                out.writeEndArray();
            }
            case Tree.Mapping mapping -> {
                out.writeStartObject();
                mapping.entries().stream()
                        .filter(entry -> !TRIALS.contains(entry.key()))
                        .forEach(entry -> {
                            out.writeName(entry.key());
                            write(entry.value(), out);
                        });
                out.writeEndObject();
            }
        }
    }

    /** The trees of the files, in their order. */
    static List<Tree> trees(byte[] packed) {
        try (var in = JSON.createParser(ObjectReadContext.empty(), packed)) {
            in.nextToken();
            return items(in);
        }
    }

    private static List<Tree> items(JsonParser in) {
        var items = new ArrayList<Tree>();
        for (var token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            items.add(tree(token, in));
        }
        return items;
    }

    private static Tree tree(JsonToken token, JsonParser in) {
        return switch (token) {
            case START_ARRAY -> new Tree.Listing(items(in), NOWHERE);
            case START_OBJECT -> {
                var entries = new ArrayList<Tree.Entry>();
                while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                    entries.add(new Tree.Entry(in.currentName(), NOWHERE, tree(in.nextToken(), in)));
                }
                yield new Tree.Mapping(entries, NOWHERE);
            }
            case VALUE_NULL -> new Tree.Scalar("", Tree.Style.PLAIN, NOWHERE);
            default -> new Tree.Scalar(in.getString(), Tree.Style.QUOTED, NOWHERE);
        };
    }
}
