package goodterms.screen;

import goodterms.desk.input.Highlights.Mark;
import goodterms.lang.Lang;
import goodterms.screen.frame.Pane;
import goodterms.screen.key.Key;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One page of the full screen. It never changes; a key gives the next one. */
public interface Page {

    /** A sentence being typed, which may be listened to meanwhile. */
    record Speech(String text, Lang lang) {}

    void draw(Pane pane, Glance glance);

    Step key(Key key, Glance glance);

    /** What can be done here, the most needed first. */
    List<Deed> deeds(Glance glance);

    /** How long until something moves by itself, if anything does. */
    default Optional<Duration> beat() {
        return Optional.empty();
    }

    /** The page one beat later. */
    default Page beaten() {
        return this;
    }

    default Optional<Speech> speech() {
        return Optional.empty();
    }

    /** The page when the harmful words of a sentence have been found. */
    default Page heard(String text, List<Mark> marks) {
        return this;
    }

    /** Work that is done aside once the page is shown. */
    default Optional<Errand> errand() {
        return Optional.empty();
    }

    /** The page in a window of this size. */
    default Page fitted(int width, int height, Glance glance) {
        return this;
    }

    /** The page when what lay over it is gone. */
    default Page again() {
        return this;
    }
}
