package goodterms.screen;

import goodterms.desk.input.Highlights.Mark;
import goodterms.screen.frame.Frame;
import goodterms.screen.frame.Pane;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import goodterms.screen.over.Overlays;
import goodterms.screen.term.Depth;
import goodterms.screen.term.Palette;
import goodterms.screen.term.Renderer;
import goodterms.screen.term.Tty;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The full screen at work: one queue of what happens, one thread that answers and draws. */
public final class Screen {

    /** The largest picture; a terminal that claims to be larger is not believed. */
    private static final int WIDEST = 300;

    private static final int HIGHEST = 100;

    /** How often the clock of a call is looked at when nothing happens. */
    private static final Duration REST = Duration.ofSeconds(30);

    /** What a screen stands on. */
    public record Ground(Tty tty, House house, Depth depth, InstantSource clock) {}

    /** What comes over the queue. */
    private sealed interface News {

        record Reported(Tty.Report report) implements News {}

        record Heard(String text, List<Mark> marks) implements News {}

        record Done(UnaryOperator<Page> change) implements News {}
    }

    private final Ground ground;
    private final Renderer renderer;
    private final Aside aside;
    private final LinkedBlockingQueue<News> queue = new LinkedBlockingQueue<>();
    private final Deque<Page> pages = new ArrayDeque<>();
    private Comfort comfort;
    private Frame frame = new Frame(80, 24);
    private Optional<Page.Speech> listened = Optional.empty();
    private boolean left;

    private Screen(Ground ground, Comfort comfort) {
        this.ground = ground;
        this.comfort = comfort;
        this.renderer = new Renderer(ground.tty().drawing(), Palette.of(comfort.theme(), ground.depth()));
        this.aside = new Aside();
    }

    /** Shows a page, with others below it to come back to, until whoever sits there leaves; answers with what was open by then. */
    public static List<Page> run(Ground ground, Comfort comfort, List<Page> pages) {
        var screen = new Screen(ground, comfort);
        pages.forEach(screen.pages::push);
        ground.tty().mouse(comfort.mouse());
        ground.tty().listen(report -> screen.queue.add(new News.Reported(report)));
        try {
            screen.live();
        } finally {
            screen.aside.stop();
        }
        return List.copyOf(screen.pages);
    }

    private void live() {
        pages.forEach(this::send);
        try {
            while (!left && !pages.isEmpty()) {
                var news = queue.poll(rest().toMillis(), TimeUnit.MILLISECONDS);
                if (news == null) {
                    change(Page::beaten);
                }
                for (var next = news; next != null && !left && !pages.isEmpty(); next = queue.poll()) {
                    take(next);
                }
                if (!left && !pages.isEmpty()) {
                    show();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration rest() {
        return Optional.ofNullable(pages.peek()).flatMap(Page::beat).orElse(REST);
    }

    private void take(News news) {
        switch (news) {
            case News.Reported(Tty.Report.Pressed(Key key)) -> pressed(key);
            case News.Reported(Tty.Report.Sized(int columns, int rows)) ->
                frame = new Frame(Math.clamp(columns, 1, WIDEST), Math.clamp(rows, 1, HIGHEST));
            case News.Reported(Tty.Report.Gone gone) -> left = true;
            case News.Heard(String text, List<Mark> marks) -> change(page -> page.heard(text, marks));
            case News.Done(UnaryOperator<Page> done) -> all(done);
        }
    }

    private void change(UnaryOperator<Page> how) {
        var top = pages.pop();
        pages.push(how.apply(top));
    }

    private void all(UnaryOperator<Page> how) {
        var changed = List.copyOf(pages.reversed());
        pages.clear();
        changed.forEach(page -> pages.push(how.apply(page)));
    }

    private void pressed(Key key) {
        if (key.ctrl('l')) {
            renderer.forget();
        } else if (key.ctrl('z')) {
            ground.tty().suspend();
            ground.tty().mouse(comfort.mouse());
            renderer.forget();
        } else if (key instanceof Key.Click(int x, int y)) {
            frame.spot(x, y).ifPresent(spot -> pressed(spot.key()));
        } else {
            step(answer(key));
        }
    }

    private Step answer(Key key) {
        var top = pages.peek();
        var glance = glance();
        if (key.is(Name.F1) || key.ctrl('p')) {
            return Overlays.deeds(top, glance, key.is(Name.F1));
        }
        return top.key(key, glance);
    }

    private Glance glance() {
        return new Glance(comfort, ground.clock().instant());
    }

    private void step(Step step) {
        switch (step) {
            case Step.To(Page page) -> {
                var old = pages.pop();
                pages.push(page);
                if (!old.getClass().equals(page.getClass())) {
                    send(page);
                }
            }
            case Step.Over(Page below, Page above) -> {
                change(old -> below);
                pages.push(above);
                send(above);
            }
            case Step.Back(var then) -> {
                pages.pop();
                if (!pages.isEmpty()) {
                    step(then.apply(pages.peek()));
                }
            }
            case Step.Tune(Page page, Comfort wanted) -> {
                change(old -> page);
                tune(wanted);
            }
            case Step.Leave leave -> left = true;
        }
    }

    private void tune(Comfort wanted) {
        var before = comfort;
        comfort = wanted;
        if (before.theme() != wanted.theme()) {
            renderer.wear(Palette.of(wanted.theme(), ground.depth()));
        }
        if (before.mouse() != wanted.mouse()) {
            ground.tty().mouse(wanted.mouse());
        }
        ground.house().keep(wanted);
    }

    private void send(Page page) {
        page.errand().ifPresent(this::errand);
    }

    private void errand(Supplier<UnaryOperator<Page>> work) {
        aside.errand(() -> queue.add(new News.Done(work.get())));
    }

    /** Draws the page on top; its sentence is listened to meanwhile. */
    private void show() {
        var next = new Frame(frame.width(), frame.height());
        var pane = Pane.of(next);
        if (TooSmall.is(next.width(), next.height())) {
            TooSmall.draw(pane, glance());
        } else {
            pages.peek().draw(pane, glance());
        }
        frame = next;
        renderer.show(next);
        listen(pages.peek().speech());
    }

    private void listen(Optional<Page.Speech> speech) {
        if (!speech.equals(listened)) {
            listened = speech;
            speech.ifPresent(said -> aside.hear(() -> {
                var marks = ground.house().highlights().of(said.text(), said.lang());
                queue.add(new News.Heard(said.text(), marks));
            }));
        }
    }
}
