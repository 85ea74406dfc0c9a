package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.speech.Listener;
import goodterms.speech.words.Expected;
import goodterms.speech.words.Heard;
import goodterms.yaml.ListenerDigest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A listener that is read when first heard, and says its version without being read: a digest of the lexicons and models as
 * packed and of the house standards over them.
 */
record QuickListener(Supplier<Listener> listener, Supplier<String> digest) implements Listener {

    @Override
    public Heard hear(String text, Lang lang, Context context) {
        return listener.get().hear(text, lang, context);
    }

    @Override
    public Set<String> lemmas(String text, Lang lang) {
        return listener.get().lemmas(text, lang);
    }

    @Override
    public List<Expected> unsaid(List<String> said, Lang lang) {
        return listener.get().unsaid(said, lang);
    }

    /** Under house standards, by their versions. */
    static QuickListener of(Supplier<Listener> listener, List<String> houses) {
        return new QuickListener(listener, new Once<>(() -> digest(houses)));
    }

    @Override
    public String version() {
        return digest.get();
    }

    private static String digest(List<String> houses) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ListenerDigest.ours().getBytes(StandardCharsets.US_ASCII));
            houses.forEach(house -> digest.update(house.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }
}
