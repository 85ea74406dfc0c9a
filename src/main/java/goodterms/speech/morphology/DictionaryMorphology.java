package goodterms.speech.morphology;

import goodterms.lang.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/**
 * A morfologik dictionary with our own table over it. The lookup itself may not be shared, so it is guarded; a word is looked
 * up with е and with ё in each place, however it was typed, and as a name.
 */
public final class DictionaryMorphology implements Morphology {

    private final DictionaryLookup dictionary;
    private final Lang lang;
    private static final int MOST_KEPT = 5000;

    private final Map<String, List<Reading>> ours;
    private final Map<String, List<Reading>> found = new HashMap<>();
    private final Map<String, Long> tags = new HashMap<>();

    private DictionaryMorphology(DictionaryLookup dictionary, Lang lang, Map<String, List<Reading>> ours) {
        this.dictionary = dictionary;
        this.lang = lang;
        this.ours = Map.copyOf(ours);
    }

    /** Reads a dictionary and its description; {@code ours} maps folded word forms to the readings that replace its own. */
    public static DictionaryMorphology read(
            InputStream words, InputStream description, Lang lang, Map<String, List<Reading>> ours) throws IOException {
        return new DictionaryMorphology(new DictionaryLookup(Dictionary.read(words, description)), lang, ours);
    }

    @Override
    public List<Reading> readings(String word) {
        var folded = word.replace('ё', 'е');
        var own = ours.get(folded);
        if (own != null) {
            return own;
        }
        if (!alphabetic(folded)) {
            return List.of();
        }
        synchronized (dictionary) {
            var kept = found.get(folded);
            return kept == null ? looked(folded) : kept;
        }
    }

    private List<Reading> looked(String word) {
        var readings = new LinkedHashSet<Reading>();
        look(word, readings);
        if (lang == Lang.RU) {
            withYo(word, readings);
        } else if (readings.isEmpty()) {
            look(Character.toUpperCase(word.charAt(0)) + word.substring(1), readings);
        }
        var all = List.copyOf(readings);
        if (!all.isEmpty() && found.size() < MOST_KEPT) {
            found.put(word, all);
        }
        return all;
    }

    private void withYo(String word, LinkedHashSet<Reading> found) {
        for (int at = word.indexOf('е'); at >= 0; at = word.indexOf('е', at + 1)) {
            look(word.substring(0, at) + 'ё' + word.substring(at + 1), found);
        }
    }

    private void look(String word, LinkedHashSet<Reading> found) {
        for (var data : dictionary.lookup(word)) {
            var tag = data.getTag();
            var stem = data.getStem();
            if (stem != null) {
                found.add(new Reading(
                        stem.toString().toLowerCase(Locale.ROOT).replace('ё', 'е'),
                        tag == null ? 0 : tags.computeIfAbsent(tag.toString(), t -> Tags.bits(t, lang))));
            }
        }
    }

    /** Table lines as {@code lemma feature feature | lemma feature}, the readings of one word form. */
    public static List<Reading> table(String line) {
        var readings = new ArrayList<Reading>();
        for (var part : line.split("\\|", -1)) {
            var words = part.strip().split("\\s+", -1);
            long bits = 0;
            for (int i = 1; i < words.length; i++) {
                bits |= Feature.of(words[i]).map(Feature::bit).orElse(0L);
            }
            readings.add(new Reading(words[0], bits));
        }
        return List.copyOf(readings);
    }

    private boolean alphabetic(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean fits = lang == Lang.RU ? c >= 'а' && c <= 'я' : c >= 'a' && c <= 'z' || c == '\'';
            if (!fits && c != '-') {
                return false;
            }
        }
        return !word.isEmpty() && word.length() <= 40;
    }
}
