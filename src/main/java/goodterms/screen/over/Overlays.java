package goodterms.screen.over;

import goodterms.lang.Phrase;
import goodterms.screen.Deed;
import goodterms.screen.Glance;
import goodterms.screen.Page;
import goodterms.screen.Step;
import goodterms.screen.frame.Box;
import goodterms.screen.key.Key;
import java.util.ArrayList;
import java.util.List;

/** What may lie over any page. */
public final class Overlays {

    private static final Key MOUSE_KEY = new Key.Ctrl('y');

    private static final Phrase MOUSE = Phrase.of(
            "Мышь: отпустить или поймать. Текст выделяют без неё или с Shift",
            "Mouse: let go or catch. Select text with it let go, or with Shift");

    private Overlays() {}

    /** The keys and commands of a page; pressed again over themselves they go. */
    public static Step deeds(Page below, Glance glance, boolean help) {
        return below instanceof Commands
                ? Step.back()
                : new Step.Over(below, new Commands(everywhere(below.deeds(glance)), help, Box.empty(), 0));
    }

    /** What goes on every page stands after what goes on this one. */
    private static List<Deed> everywhere(List<Deed> deeds) {
        var all = new ArrayList<>(deeds);
        all.add(Deed.of("Ctrl-Y", Phrase.of("мышь", "mouse"), MOUSE, MOUSE_KEY));
        return all;
    }

    /** Lets go of the mouse, so that the terminal selects text with it, or catches it again. */
    public static Step mouse(Page page, Glance glance) {
        var comfort = glance.comfort();
        return new Step.Tune(page, comfort.clicking(!comfort.mouse()));
    }

    public static boolean mouse(Key key) {
        return key.equals(MOUSE_KEY);
    }
}
