package goodterms.speech.rules;

/** A pattern that cannot be read: where in the pattern, and what was met there. */
public final class PatternMistake extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    PatternMistake(int offset, String what) {
        super(what);
        this.offset = offset;
    }

    /** The UTF-16 offset in the pattern. */
    public int offset() {
        return offset;
    }
}
