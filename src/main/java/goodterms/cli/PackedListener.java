package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.speech.Ear;
import goodterms.speech.Listener;
import goodterms.speech.Model;
import goodterms.speech.Tongue;
import goodterms.speech.morphology.DictionaryMorphology;
import goodterms.speech.morphology.Reading;
import goodterms.speech.rules.Lexicon;
import goodterms.speech.rules.RuleBook;
import goodterms.speech.words.Heard;
import goodterms.yaml.LexiconFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The listener of the packed lexicons and dictionaries; a language is read when it is first heard, not at the start. */
final class PackedListener implements Listener {

    private static final String LEXICONS = "/goodterms/speech/";

    private final Once<Tongue> russian = new Once<>(() -> tongue(Lang.RU));

    private final Once<Tongue> english = new Once<>(() -> tongue(Lang.EN));

    private final Ear ear = new Ear(lang -> switch (lang) {
        case RU -> russian.get();
        case EN -> english.get();
    });

    @Override
    public Heard hear(String text, Lang lang, Context context) {
        return ear.hear(text, lang, context);
    }

    @Override
    public Set<String> lemmas(String text, Lang lang) {
        return ear.lemmas(text, lang);
    }

    /** A digest of the lexicons as packed: told without reading them, and different as soon as a word of them is. */
    @Override
    public String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var lang : Lang.values()) {
                LexiconFile.names(lang).forEach(name -> digest.update(Resources.bytes(LEXICONS + name)));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }

    private static Tongue tongue(Lang lang) {
        var lexicon = lexicon(lang);
        return new Tongue(morphology(lang, lexicon), RuleBook.of(lexicon), Model.none());
    }

    private static Lexicon lexicon(Lang lang) {
        List<LexiconFile.Text> texts = LexiconFile.names(lang).stream()
                .map(name -> new LexiconFile.Text(name, Resources.text(LEXICONS + name)))
                .toList();
        return DataEngine.sound("lexicon " + lang.code(), LexiconFile.read(lang, texts));
    }

    private static DictionaryMorphology morphology(Lang lang, Lexicon lexicon) {
        var name = lang == Lang.RU ? "ru/russian" : "en/english";
        var path = "/org/languagetool/resource/" + name;
        Map<String, List<Reading>> ours = new HashMap<>();
        lexicon.words().forEach((word, line) -> ours.put(word, DictionaryMorphology.table(line)));
        try (var words = Resources.open(path + ".dict");
                var description = Resources.open(path + ".info")) {
            return DictionaryMorphology.read(words, description, lang, ours);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
