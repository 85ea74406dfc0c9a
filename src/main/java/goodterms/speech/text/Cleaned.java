package goodterms.speech.text;

import java.util.Arrays;

/**
 * A text after cleaning, with the raw UTF-16 offsets where each of its characters began and ended.
 */
public record Cleaned(String text, int[] starts, int[] ends, boolean malformed) {

    public Cleaned {
        starts = starts.clone();
        ends = ends.clone();
    }

    /** The raw offset at which the character at this index of the clean text began. */
    public int rawStart(int index) {
        return starts[index];
    }

    /** The raw offset just behind the character at this index of the clean text. */
    public int rawEnd(int index) {
        return ends[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cleaned that
                && text.equals(that.text)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends)
                && malformed == that.malformed;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
