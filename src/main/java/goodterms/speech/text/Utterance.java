package goodterms.speech.text;

import java.util.List;

/** What was typed, as typed and as tokens. */
public record Utterance(String raw, boolean malformed, boolean tooLong, List<Token> tokens) {

    /** The longest text that is judged, in characters after cleaning. */
    public static final int LONGEST = 2000;

    private static final int LONGEST_RAW = 20_000;

    public Utterance {
        tokens = List.copyOf(tokens);
    }

    public static Utterance of(String raw) {
        if (raw.length() > LONGEST_RAW) {
            return new Utterance(raw, false, true, List.of());
        }
        var clean = Guard.clean(raw);
        if (clean.text().length() > LONGEST) {
            return new Utterance(raw, clean.malformed(), true, List.of());
        }
        return new Utterance(raw, clean.malformed(), false, Sentences.placed(Tokenizer.tokens(clean)));
    }

    /** The words, without numbers, signs and marks. */
    public List<Token> words() {
        return tokens.stream().filter(Token::word).toList();
    }
}
