package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import goodterms.Worlds;
import goodterms.lang.Lang;
import goodterms.speech.Listener;
import goodterms.speech.Listener.Context;
import goodterms.speech.words.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnceHeardTest {

    private static final Context ASKED = new Context("Слушаю.", "cause", List.of(), false, List.of());

    /** Counts what it has to hear. */
    private record Counting(Listener listener, List<String> asked) implements Listener {

        @Override
        public Heard hear(String text, Lang lang, Context context) {
            asked.add(text);
            return listener.hear(text, lang, context);
        }

        @Override
        public Set<String> lemmas(String text, Lang lang) {
            asked.add(text);
            return listener.lemmas(text, lang);
        }

        @Override
        public String version() {
            return listener.version();
        }
    }

    private final Counting counting = new Counting(Worlds.rules().listener(), new ArrayList<>());
    private final Listener once = OnceHeard.of(counting);

    @Test
    void whatWasSaidBeforeIsNotHeardAgain() {
        var first = once.hear("Когда вы заплатите?", Lang.RU, ASKED);
        assertEquals(first, once.hear("Когда вы заплатите?", Lang.RU, ASKED));
        assertEquals(once.lemmas("оплата счёта", Lang.RU), once.lemmas("оплата счёта", Lang.RU));
        assertEquals(List.of("Когда вы заплатите?", "оплата счёта"), counting.asked());
        assertEquals(counting.listener().hear("Когда вы заплатите?", Lang.RU, ASKED), first);
    }

    @Test
    void otherWordsOrOtherSurroundingsAreHeard() {
        var said = once.hear("Жду ответа.", Lang.RU, ASKED);
        once.hear("Жду ответа.", Lang.RU, Context.none());
        once.hear("Жду ответа.", Lang.EN, ASKED);
        assertNotEquals(said, once.hear("Заплатите, или я подам в суд!", Lang.RU, ASKED));
        assertEquals(4, counting.asked().size());
    }
}
