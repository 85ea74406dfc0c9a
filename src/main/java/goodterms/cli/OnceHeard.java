package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.speech.Listener;
import goodterms.speech.words.Expected;
import goodterms.speech.words.Heard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A listener for sentences that come again and again: what was said before in the same surroundings is not heard a second time. */
record OnceHeard(Listener listener, Map<Said, Heard> heard, Map<Words, Set<String>> lemmas) implements Listener {

    /** So much is remembered before all of it is forgotten. */
    private static final int MOST = 4000;

    /** A sentence in its surroundings. */
    record Said(Words words, Context context) {}

    record Words(String text, Lang lang) {}

    static OnceHeard of(Listener listener) {
        return new OnceHeard(listener, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    @Override
    public Heard hear(String text, Lang lang, Context context) {
        return once(heard, new Said(new Words(text, lang), context), said -> listener.hear(text, lang, context));
    }

    @Override
    public Set<String> lemmas(String text, Lang lang) {
        return once(lemmas, new Words(text, lang), words -> listener.lemmas(text, lang));
    }

    private static <K, V> V once(Map<K, V> known, K asked, Function<K, V> hearing) {
        return Optional.ofNullable(known.get(asked)).orElseGet(() -> {
            if (known.size() >= MOST) {
                known.clear();
            }
            var now = hearing.apply(asked);
            known.put(asked, now);
            return now;
        });
    }

    @Override
    public String version() {
        return listener.version();
    }

    @Override
    public List<Expected> unsaid(List<String> said, Lang lang) {
        return listener.unsaid(said, lang);
    }
}
