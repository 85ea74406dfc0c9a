package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.debt.Rates;
import goodterms.debtor.ActTable;
import goodterms.debtor.Model;
import goodterms.lang.Lang;
import goodterms.scenario.Text;
import goodterms.settlement.Catalogue;
import goodterms.settlement.advice.AdviceTexts;
import goodterms.settlement.forms.PaperForm;
import goodterms.speech.Ear;
import goodterms.speech.Listener;
import goodterms.speech.Tongue;
import goodterms.speech.model.Learned;
import goodterms.speech.model.Learnt;
import goodterms.speech.model.ModelFile;
import goodterms.speech.morphology.DictionaryMorphology;
import goodterms.speech.morphology.Reading;
import goodterms.speech.rules.Lexicon;
import goodterms.speech.rules.RuleBook;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The program's own data files. They come with it, so a problem in one is a fault of the program. */
public final class Bundled {

    private Bundled() {}

    public static ActTable acts() {
        return read("debtor/acts.yaml", TablesFile::acts);
    }

    public static Model model() {
        return read("debtor/model.yaml", TablesFile::model);
    }

    public static Map<String, List<Text>> lines() {
        return read("debtor/lines.yaml", TablesFile::lines);
    }

    public static Catalogue catalogue() {
        return read("settlement/instruments.yaml", CatalogueFile::read);
    }

    public static AdviceTexts advice() {
        return read("settlement/advice.yaml", AdviceFile::read);
    }

    public static List<PaperForm> papers() {
        return read("paper/papers.yaml", PapersFile::read);
    }

    public static Map<String, Rates> rates() {
        return read("debt/rates.yaml", RatesFile::read);
    }

    /** A listener that loads a language when it is first heard. */
    public static Listener listener() {
        var tongues = new EnumMap<Lang, Tongue>(Lang.class);
        return new Ear(lang -> {
            synchronized (tongues) {
                return tongues.computeIfAbsent(lang, Bundled::tongue);
            }
        });
    }

    public static Lexicon lexicon(Lang lang) {
        return good("lexicon", LexiconFile.read(lang, lexiconTexts(lang)));
    }

    /** The files of a lexicon as they come with the program. */
    public static List<LexiconFile.Text> lexiconTexts(Lang lang) {
        var texts = new ArrayList<LexiconFile.Text>();
        for (var name : LexiconFile.names(lang)) {
            texts.add(new LexiconFile.Text(name, text("/goodterms/speech/" + name)));
        }
        return texts;
    }

    /** A language with its rules and nothing learned. */
    public static Tongue untaught(Lang lang) {
        var lexicon = lexicon(lang);
        return new Tongue(morphology(lang, lexicon), RuleBook.of(lexicon), goodterms.speech.Model.none());
    }

    /** What was learned of a language. */
    public static Learnt learnt(Lang lang) {
        try (var in = new BufferedInputStream(open("/goodterms/speech/model-" + lang.code() + ".bin"), 1 << 16)) {
            return ModelFile.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Tongue tongue(Lang lang) {
        var rules = untaught(lang);
        return new Tongue(rules.morphology(), rules.book(), new Learned(learnt(lang), Optional.of(rules.book())));
    }

    private static DictionaryMorphology morphology(Lang lang, Lexicon lexicon) {
        var ours = new HashMap<String, List<Reading>>();
        lexicon.words().forEach((form, line) -> ours.put(form, DictionaryMorphology.table(line)));
        var base = switch (lang) {
            case RU -> "/org/languagetool/resource/ru/russian";
            case EN -> "/org/languagetool/resource/en/english";
        };
        try (var words = open(base + ".dict");
                var description = open(base + ".info")) {
            return DictionaryMorphology.read(words, description, lang, ours);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <T> T read(String name, BiFunction<String, String, Checked<T>> reader) {
        return good(name, reader.apply(name, text("/goodterms/" + name)));
    }

    private static <T> T good(String name, Checked<T> checked) {
        return checked.value()
                .orElseThrow(() -> new IllegalStateException(name
                        + checked.problems().stream()
                                .map(p -> " " + p.place().line() + ": "
                                        + p.message().in(Lang.EN))
                                .collect(Collectors.joining())));
    }

    private static String text(String path) {
        try (var in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String path) {
        var in = Bundled.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("missing in the program: " + path);
        }
        return in;
    }
}
