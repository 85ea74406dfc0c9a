package goodterms.lang;

import java.util.List;
import java.util.function.Function;

/** A text in both languages, each with one or more alternative wordings, as many in Russian as in English. */
public record Phrase(List<String> ru, List<String> en) {

    public Phrase {
        ru = List.copyOf(ru);
        en = List.copyOf(en);
        if (ru.isEmpty() || ru.size() != en.size()) {
            throw new IllegalArgumentException("wordings: ru " + ru.size() + ", en " + en.size());
        }
    }

    public static Phrase of(String ru, String en) {
        return new Phrase(List.of(ru), List.of(en));
    }

    /** One wording in each language, made by the same recipe. */
    public static Phrase each(Function<Lang, String> wording) {
        return of(wording.apply(Lang.RU), wording.apply(Lang.EN));
    }

    /** The first wording. */
    public String in(Lang lang) {
        return wordings(lang).getFirst();
    }

    public List<String> wordings(Lang lang) {
        return switch (lang) {
            case RU -> ru;
            case EN -> en;
        };
    }
}
