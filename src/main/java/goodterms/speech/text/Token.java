package goodterms.speech.text;

/**
 * A word, number, sign or mark. Offsets are raw UTF-16 ones; {@code spelled} is lower-case as typed, {@code form} has ё as е;
 * sentence and clause count from 0 through the whole text.
 */
public record Token(
        int start,
        int end,
        String spelled,
        String form,
        Shape shape,
        Look look,
        int sentence,
        int clause,
        boolean quoted) {

    /** How a word was written: with a capital, all in capitals, with letters borrowed from another alphabet. */
    public record Look(boolean capital, boolean shouted, boolean strange) {

        static final Look PLAIN = new Look(false, false, false);
    }

    static Token of(int start, int end, String spelled, Shape shape, Look look) {
        return new Token(start, end, spelled, spelled.replace('ё', 'е'), shape, look, 0, 0, false);
    }

    Token placed(int inSentence, int inClause, boolean inQuotes) {
        return new Token(start, end, spelled, form, shape, look, inSentence, inClause, inQuotes);
    }

    /** The same stretch of text read as another word. */
    public Token meant(String word) {
        return new Token(start, end, word, word.replace('ё', 'е'), shape, look, sentence, clause, quoted);
    }

    public boolean mark() {
        return shape == Shape.MARK;
    }

    public boolean word() {
        return shape == Shape.WORD;
    }
}
