package goodterms.desk.input;

import goodterms.lang.Lang;
import java.util.List;

/** Finds the words of a sentence that would harm the talk, while it is being typed. Never throws. */
@FunctionalInterface
public interface Highlights {

    List<Mark> of(String text, Lang lang);

    /** A stretch in UTF-16 units and how it sounds. */
    record Mark(int start, int end, Sound sound) {}

    /** Pressing the client, or pleading with him. */
    enum Sound {
        PRESSING,
        PLEADING
    }

    static Highlights none() {
        return (text, lang) -> List.of();
    }
}
