package goodterms.screen;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.screen.frame.Pane;
import java.util.ArrayList;
import java.util.List;

/** What a window shows that is too small for any page: what it needs and what it has. Nothing typed is lost meanwhile. */
final class TooSmall {

    static final int WIDTH = 60;

    static final int HEIGHT = 15;

    private TooSmall() {}

    static boolean is(int width, int height) {
        return width < WIDTH || height < HEIGHT;
    }

    static void draw(Pane pane, Glance glance) {
        var has = pane.width() + "×" + pane.height();
        var needs = WIDTH + "×" + HEIGHT;
        var words = glance.word(
                "Окно мало: нужно " + needs + ", сейчас " + has + ". Растяните окно или запустите goodterms --plain.",
                "The window is too small: " + needs + " is needed, this is " + has
                        + ". Enlarge it, or start goodterms --plain.");
        var lines = new ArrayList<>(Pane.wrapped(List.of(Row.of(Ink.PLAIN, words)), pane.width()));
        pane.lines(lines);
    }
}
