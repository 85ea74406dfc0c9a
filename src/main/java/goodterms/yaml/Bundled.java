package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Problem;
import goodterms.debrief.sheet.Rubric;
import goodterms.debt.Rates;
import goodterms.debtor.ActTable;
import goodterms.debtor.Model;
import goodterms.debtor.ThoughtTable;
import goodterms.lang.Lang;
import goodterms.scenario.Text;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Jurisdiction;
import goodterms.settlement.advice.AdviceTexts;
import goodterms.settlement.exhibits.PaperCheck;
import goodterms.settlement.forms.PaperForm;
import goodterms.speech.Ear;
import goodterms.speech.Housed;
import goodterms.speech.Listener;
import goodterms.speech.Tongue;
import goodterms.speech.model.Learned;
import goodterms.speech.model.Learnt;
import goodterms.speech.model.ModelFile;
import goodterms.speech.morphology.DictionaryMorphology;
import goodterms.speech.morphology.Morphology;
import goodterms.speech.morphology.Reading;
import goodterms.speech.rules.House;
import goodterms.speech.rules.Lexicon;
import goodterms.speech.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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

    /** What any debtor says on each occasion. */
    public static ThoughtTable lines() {
        return read("debtor/lines.yaml", ThoughtsFile::lines);
    }

    /** What became of a call eight weeks later. */
    public static Map<String, List<Text>> epilogues() {
        return read("debtor/epilogues.yaml", TablesFile::lines);
    }

    /** What a debtor may think during a call. */
    public static ThoughtTable thoughts() {
        return read("debtor/thoughts.yaml", ThoughtsFile::read);
    }

    /** What a call is looked at for. */
    public static Rubric rubric() {
        return read("debrief/competencies.yaml", RubricFile::read);
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

    /** The signs by which the defects of a written paper are found. */
    public static PaperCheck paperCheck() {
        return new PaperCheck(
                read("settlement/exhibits.yaml", ExhibitsFile::read).signs());
    }

    public static Map<String, Rates> rates() {
        return read("debt/rates.yaml", RatesFile::read);
    }

    public static List<Jurisdiction> jurisdictions() {
        return read("settlement/jurisdictions.yaml", JurisdictionsFile::read);
    }

    /** What a house standard is read against while playing. */
    public static Ground ground() {
        return Ground.of(name -> text("/goodterms/speech/" + name), Set.of());
    }

    /** What a house standard is checked against: it may take out only rules that exist. */
    public static Ground wholeGround() {
        var ids = new HashSet<String>();
        for (var lang : Lang.values()) {
            lexicon(lang).rules().forEach(rule -> ids.add(rule.id()));
        }
        return Ground.of(name -> text("/goodterms/speech/" + name), ids);
    }

    /** The rules of a language and its dictionary, as rules are tried on examples. */
    public record Bench(RuleBook book, Morphology morphology) {}

    /** The bench of a language with house standards laid over our lexicon. */
    public static Bench bench(Lang lang, List<House> houses) {
        var lexicon = laid(whole(lang), houses);
        return new Bench(RuleBook.of(lexicon), morphology(lang, lexicon));
    }

    /** Our own lexicon files, both languages, each once. */
    public static List<LexiconFile.Text> lexicons() {
        return Arrays.stream(Lang.values())
                .flatMap(lang -> LexiconFile.names(lang).stream())
                .distinct()
                .map(name -> new LexiconFile.Text(name, text("/goodterms/speech/" + name)))
                .toList();
    }

    /** Every problem in the shape of our own lexicons. */
    public static List<Problem> lexiconProblems() {
        return Arrays.stream(Lang.values())
                .flatMap(lang -> LexiconFile.read(lang, lexiconTexts(lang)).problems().stream())
                .distinct()
                .toList();
    }

    /** A listener that loads a language when it is first heard. */
    public static Listener listener() {
        return listener(List.of());
    }

    /** A listener under house standards, the last laid over those before it. */
    public static Listener listener(List<House> houses) {
        var tongues = new EnumMap<Lang, Tongue>(Lang.class);
        return new Ear(lang -> {
            synchronized (tongues) {
                return tongues.computeIfAbsent(lang, one -> tongue(one, houses));
            }
        });
    }

    /** As the build packed it, else from its files. */
    public static Lexicon lexicon(Lang lang) {
        return made("/goodterms/speech/" + LexiconPack.name(lang))
                .map(packed -> good("lexicon", LexiconFile.unpacked(lang, LexiconPack.trees(packed))))
                .orElseGet(() -> whole(lang));
    }

    /** The lexicon with the sentences its rules are tried on. */
    private static Lexicon whole(Lang lang) {
        return good("lexicon", LexiconFile.packed(lang, lexiconTexts(lang)));
    }

    private static Lexicon laid(Lexicon lexicon, List<House> houses) {
        var laid = lexicon;
        for (var house : houses) {
            laid = laid.under(house);
        }
        return laid;
    }

    /** The files of a lexicon as they come with the program. */
    public static List<LexiconFile.Text> lexiconTexts(Lang lang) {
        return LexiconFile.names(lang).stream()
                .map(name -> new LexiconFile.Text(name, text("/goodterms/speech/" + name)))
                .toList();
    }

    /** A language with its rules and nothing learned. */
    public static Tongue untaught(Lang lang) {
        var lexicon = lexicon(lang);
        var book = CompletableFuture.supplyAsync(() -> RuleBook.of(lexicon));
        return new Tongue(morphology(lang, lexicon), book.join(), goodterms.speech.Model.none());
    }

    /** What was learned of a language. */
    public static Learnt learnt(Lang lang) {
        try (var in = open("/goodterms/speech/model-" + lang.code() + ".bin")) {
            return ModelFile.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Tongue tongue(Lang lang, List<House> houses) {
        var learnt = CompletableFuture.supplyAsync(() -> learnt(lang));
        var ours = untaught(lang);
        var model = new Learned(learnt.join());
        if (houses.isEmpty()) {
            return new Tongue(ours.morphology(), ours.book(), model);
        }
        var laid = laid(ours.book().lexicon(), houses);
        return new Tongue(ours.morphology(), RuleBook.of(laid), new Housed(model, ours.book()));
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

    /** What the build makes of our files stands in the jar beside them; in a folder of classes these may be newer. */
    static Optional<byte[]> made(String path) {
        var made = Bundled.class.getResource(path);
        return made == null || !made.getProtocol().equals("jar") ? Optional.empty() : Optional.of(bytes(path));
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String path) {
        try (var in = open(path)) {
            return in.readAllBytes();
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
