package goodterms.lang;

import java.util.List;

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
