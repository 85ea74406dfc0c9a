package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Lang;
import goodterms.screen.Comfort;
import goodterms.screen.term.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the screen is liked is found again; what cannot be read counts as not said. */
class LikingTest {

    private static final Comfort USUAL = new Comfort(Lang.EN, Theme.AUTO, Detail.CHANGES, true, true);

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsFoundAgain() {
        var liked = new Comfort(Lang.RU, Theme.DARK, Detail.NONE, false, false);
        Liking.in(folder).keep(liked);
        assertEquals(liked, Liking.in(folder).over(USUAL));
    }

    @Test
    void whatWasNeverKeptIsAsUsual() {
        assertEquals(USUAL, Liking.in(folder.resolve("nowhere")).over(USUAL));
    }

    @Test
    void linesThatMeanNothingChangeNothing() throws IOException {
        Files.writeString(folder.resolve(Liking.FILE), "lang=xx\ntheme=\nmouse=off\nlife=\\u00zz\n");
        assertEquals(USUAL, Liking.in(folder).over(USUAL));
        Files.writeString(folder.resolve(Liking.FILE), "lang=xx\ntheme=pink\nmouse=off\n\u0000");
        assertEquals(USUAL.clicking(false), Liking.in(folder).over(USUAL));
    }
}
