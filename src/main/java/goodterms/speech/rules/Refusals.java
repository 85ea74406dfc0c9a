package goodterms.speech.rules;

import goodterms.lang.Lang;
import goodterms.speech.morphology.Feature;
import goodterms.speech.text.Token;
import goodterms.speech.text.Utterance;
import goodterms.speech.words.Heard;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says why an utterance cannot be judged at all. */
public final class Refusals {

    private static final int KNOWN_PERCENT = 55;
    private static final int STRUNG = 10;
    private static final List<String> KEYBOARD =
            List.of("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "qwertyuiop", "asdfghjkl", "zxcvbnm");

    private Refusals() {}

    /** What is wrong with the text before any grammar. */
    public static Optional<Heard.Reason> ofText(Utterance utterance) {
        if (utterance.raw().isBlank()) {
            return Optional.of(Heard.Reason.EMPTY);
        }
        if (utterance.malformed()) {
            return Optional.of(Heard.Reason.MALFORMED);
        }
        if (utterance.tooLong()) {
            return Optional.of(Heard.Reason.TOO_LONG);
        }
        if (utterance.tokens().isEmpty()) {
            return Optional.of(Heard.Reason.EMPTY);
        }
        return utterance.words().stream().noneMatch(Refusals::spelt)
                ? Optional.of(Heard.Reason.NO_WORDS)
                : Optional.empty();
    }

    /** Whether a token is more than one letter over and over. */
    private static boolean spelt(Token token) {
        return token.form().chars().distinct().count() > 1;
    }

    /** What is wrong with what was said, in the light of what the debtor said before. */
    public static Optional<Heard.Reason> ofSaid(Said said, String debtorLine, RuleBook book) {
        if (book.met("instructions", said)) {
            return Optional.of(Heard.Reason.INSTRUCTIONS);
        }
        if (Copies.copied(said, debtorLine)) {
            return Optional.of(Heard.Reason.COPIED);
        }
        var stranger = stranger(said.words(), book);
        if (stranger.isPresent()) {
            return stranger;
        }
        return stuffed(said, book) ? Optional.of(Heard.Reason.STUFFING) : Optional.empty();
    }

    private static Optional<Heard.Reason> stranger(List<Word> words, RuleBook book) {
        var lang = book.lang();
        int known = 0;
        int strange = 0;
        boolean foreign = false;
        boolean senseless = false;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.known() || book.vocabulary().contains(word.form()) || abbreviation(word.token())) {
                known++;
            } else if (!name(word.token(), i, lang)) {
                strange++;
                boolean other = other(word.form(), lang);
                foreign |= other && !senseless(word.form());
                senseless |= !other || senseless(word.form());
            }
        }
        int total = known + strange;
        if (total > 0 && known * 100 >= total * KNOWN_PERCENT || strange == 0) {
            return Optional.empty();
        }
        return Optional.of(foreign ? Heard.Reason.LANGUAGE : Heard.Reason.GIBBERISH);
    }

    private static boolean abbreviation(Token token) {
        return token.look().capital()
                && token.end() - token.start() <= 5
                && token.spelled().toUpperCase(Locale.ROOT).length() >= 2
                && token.look().shouted();
    }

    private static boolean name(Token token, int at, Lang lang) {
        return token.look().capital() && at > 0 && !other(token.form(), lang);
    }

    /** Whether a word is likely of another language rather than of none. */
    private static boolean other(String word, Lang lang) {
        boolean cyrillic = word.chars().anyMatch(c -> c >= 0x400 && c < 0x530);
        boolean plainLatin = word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-' || c == '\'');
        boolean plainRussian = word.chars().allMatch(c -> c >= 'а' && c <= 'я' || c == '-');
        return lang == Lang.RU ? !plainRussian : cyrillic || !plainLatin || pronounceable(word);
    }

    private static boolean pronounceable(String word) {
        long vowels = word.chars().filter(c -> "aeiouy".indexOf(c) >= 0).count();
        return vowels * 100 >= word.length() * 25L && vowels * 100 <= word.length() * 70L && !senseless(word);
    }

    private static boolean senseless(String word) {
        int run = 0;
        for (int i = 0; i + 3 < word.length(); i++) {
            var piece = word.substring(i, i + 4);
            run += KEYBOARD.stream().anyMatch(row -> row.contains(piece)) ? 1 : 0;
        }
        boolean row = word.length() == 3 && KEYBOARD.stream().anyMatch(keys -> keys.contains(word));
        boolean mute = word.length() > 3
                && word.chars().noneMatch(c -> "aeiouyаеиоуыэюяàáâäãåèéêëìíîïòóôöõùúûüæøœіїє".indexOf(c) >= 0);
        return run > 0 || row || mute && word.chars().allMatch(c -> c < 0x530);
    }

    private static boolean stuffed(Said said, RuleBook book) {
        var words = said.words();
        if (words.size() < 4) {
            return false;
        }
        var counts = new HashMap<String, Integer>();
        int most = 0;
        for (var word : words) {
            if (word.form().length() > 3) {
                most = Math.max(most, counts.merge(word.readings().getFirst().lemma(), 1, Integer::sum));
            }
        }
        if (most >= 4 && most * 100 >= words.size() * 30) {
            return true;
        }
        var flattery = book.share("flattery", said) * 100 / words.size();
        return flattery >= 60 && words.stream().noneMatch(Refusals::predicate) || flattery >= 25 && strung(said);
    }

    /** Whether words stand in a row that nothing joins, more of them than people say in one breath. */
    private static boolean strung(Said said) {
        var run = 0;
        var end = 0;
        for (var word : said.words()) {
            var joined = word.may(Feature.PREP) || word.may(Feature.CONJ) || word.may(Feature.PRON);
            var near =
                    said.utterance().raw().substring(end, word.token().start()).isBlank();
            run = joined ? 0 : near ? run + 1 : 1;
            end = word.token().end();
            if (run >= STRUNG) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can carry a sentence. */
    static boolean predicate(Word word) {
        boolean verb =
                word.may(Feature.VERB) && !word.may(Feature.PART) && !word.may(Feature.NOUN) && !word.may(Feature.ADV);
        return verb || word.may(Feature.PRED) || word.may(Feature.SHORT) && !word.may(Feature.ADV);
    }
}
