package goodterms.speech;

import goodterms.lang.Lang;
import goodterms.speech.morphology.DictionaryMorphology;
import goodterms.speech.morphology.Reading;
import goodterms.speech.rules.Lexicon;
import goodterms.speech.rules.RuleBook;
import goodterms.yaml.LexiconFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The shipped lexicons and dictionaries, as the tests hear with them. */
public final class Tongues {

    private static final Map<Lang, Tongue> READ = new EnumMap<>(Lang.class);

    private Tongues() {}

    public static Ear ear() {
        return new Ear(Tongues::of);
    }

    public static synchronized Tongue of(Lang lang) {
        return READ.computeIfAbsent(lang, Tongues::read);
    }

    public static Lexicon lexicon(Lang lang) {
        var texts = new ArrayList<LexiconFile.Text>();
        for (var name : LexiconFile.names(lang)) {
            try (var in = open("/goodterms/speech/" + name)) {
                texts.add(new LexiconFile.Text(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        var checked = LexiconFile.read(lang, texts);
        return checked.value().orElseThrow(() -> new AssertionError(String.join("\n", problems(checked.problems()))));
    }

    private static List<String> problems(List<goodterms.check.Problem> problems) {
        return problems.stream()
                .map(p -> p.place() + " " + p.message().in(Lang.EN))
                .toList();
    }

    private static Tongue read(Lang lang) {
        var lexicon = lexicon(lang);
        var ours = new HashMap<String, List<Reading>>();
        lexicon.words().forEach((form, line) -> ours.put(form, DictionaryMorphology.table(line)));
        var base = lang == Lang.RU ? "/org/languagetool/resource/ru/russian" : "/org/languagetool/resource/en/english";
        try (var words = open(base + ".dict");
                var description = open(base + ".info")) {
            var morphology = DictionaryMorphology.read(words, description, lang, ours);
            return new Tongue(morphology, RuleBook.of(lexicon), Model.none());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(Tongues.class.getResourceAsStream(path), path);
    }
}
