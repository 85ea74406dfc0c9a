package goodterms.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> WORDS = List.of("goto", "options", "open_question", "say", "end", "trust");

    private static String near(String wrong) {
        return Nearest.to(wrong, WORDS).orElse("-");
    }

    @Test
    void slipsOfTwoLettersAreForgiven() {
        assertEquals("options", near("optoins"));
        assertEquals("options", near("optins"));
        assertEquals("open_question", near("open-question"));
        assertEquals("open_question", near("OpenQuestion"));
        assertEquals("trust", near("turst"));
        assertEquals("-", near("tyrirst"));
    }

    @Test
    void shortWordsForgiveOneLetter() {
        assertEquals("end", near("edn"));
        assertEquals("-", near("xyz"));
        assertEquals("-", near("en_ds"));
    }

    @Test
    void theOtherKeyboardLayoutIsRead() {
        assertEquals("goto", near("пщещ"));
        assertEquals("options", near("щзешщты"));
    }

    @Test
    void lookAlikeLettersAreRead() {
        assertEquals("goto", near("gоtо"));
        assertEquals("say", near("sау"));
    }

    @Test
    void hugeWordsAreNotSearched() {
        assertEquals(Optional.empty(), Nearest.to("a".repeat(100_000), WORDS));
        assertEquals(Optional.empty(), Nearest.to("", WORDS));
    }
}
