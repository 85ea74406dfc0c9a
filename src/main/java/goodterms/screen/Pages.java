package goodterms.screen;

import goodterms.desk.page.Columns;
import goodterms.lang.Phrase;
import goodterms.screen.frame.Frame;
import goodterms.screen.frame.Pane;
import goodterms.screen.frame.Style;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import goodterms.screen.over.Overlays;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The pages that lie over one another, how the screen is liked, and whether whoever sat there has left. No terminal and no clock. */
public final class Pages {

    private static final Phrase FREE = Phrase.of(
            "Мышь отпущена: теперь она выделяет текст. Ctrl-Y — поймать снова.",
            "The mouse is let go: it selects text now. Ctrl-Y catches it again.");

    private static final Phrase CAUGHT = Phrase.of(
            "Мышь поймана: щелчок выбирает, колесо листает. Ctrl-Y — отпустить.",
            "The mouse is caught: a click chooses, the wheel scrolls. Ctrl-Y lets go.");

    private final Deque<Page> pages = new ArrayDeque<>();
    private final List<Page> opened = new ArrayList<>();
    private Comfort comfort;
    private boolean left;
    private Optional<Phrase> note = Optional.empty();

    /** The last page lies on top. */
    public Pages(Comfort comfort, List<Page> first) {
        this.comfort = comfort;
        first.forEach(this::open);
    }

    public boolean over() {
        return left || pages.isEmpty();
    }

    public Comfort comfort() {
        return comfort;
    }

    public Optional<Page> top() {
        return Optional.ofNullable(pages.peek());
    }

    /** What is open, the top first. */
    public List<Page> all() {
        return List.copyOf(pages);
    }

    /** The pages opened since this was last asked. */
    public List<Page> opened() {
        var fresh = List.copyOf(opened);
        opened.clear();
        return fresh;
    }

    void leave() {
        left = true;
    }

    /** Changes the page on top. */
    public void change(UnaryOperator<Page> how) {
        pages.push(how.apply(pages.pop()));
    }

    /** Changes every page that it concerns. */
    public void each(UnaryOperator<Page> how) {
        var before = List.copyOf(pages.reversed());
        pages.clear();
        before.forEach(page -> pages.push(how.apply(page)));
    }

    public void key(Key key, Instant now) {
        var glance = new Glance(comfort, now);
        note = Optional.empty();
        var caught = comfort.mouse();
        top().ifPresent(page -> step(answer(page, key, glance)));
        if (comfort.mouse() != caught) {
            note = Optional.of(comfort.mouse() ? CAUGHT : FREE);
        }
    }

    private static Step answer(Page page, Key key, Glance glance) {
        if (key.is(Name.F1) || key.ctrl('p')) {
            return Overlays.deeds(page, glance, key.is(Name.F1));
        }
        return Overlays.mouse(key) ? Overlays.mouse(page, glance) : page.key(key, glance);
    }

    private void open(Page page) {
        pages.push(page);
        opened.add(page);
    }

    private void step(Step step) {
        switch (step) {
            case Step.To(Page page) -> {
                var old = pages.pop();
                pages.push(page);
                if (!old.getClass().equals(page.getClass())) {
                    opened.add(page);
                }
            }
            case Step.Over(Page below, Page above) -> {
                change(old -> below);
                open(above);
            }
            case Step.Back(var then) -> {
                pages.pop();
                top().ifPresent(below -> step(then.apply(below)));
            }
            case Step.Tune(Page page, Comfort wanted) -> {
                change(old -> page);
                comfort = wanted;
            }
            case Step.Leave leave -> left = true;
        }
    }

    /** The picture of the page on top, or of what a window needs that is too small for it. */
    public Frame frame(int width, int height, Instant now) {
        var frame = new Frame(width, height);
        var pane = Pane.of(frame);
        var glance = new Glance(comfort, now);
        if (TooSmall.is(width, height)) {
            TooSmall.draw(pane, glance);
        } else {
            top().ifPresent(page -> {
                change(p -> p.fitted(width, height, glance));
                page.draw(pane, glance);
                note.ifPresent(n -> pane.bottom(1)
                        .put(0, 0, Columns.padded(" " + Columns.cut(glance.word(n), width - 2), width), Style.WARN));
            });
        }
        return frame;
    }
}
