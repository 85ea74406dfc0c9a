package goodterms.screen;

import goodterms.desk.input.Highlights.Mark;
import goodterms.screen.frame.Frame;
import goodterms.screen.key.Key;
import goodterms.screen.term.Depth;
import goodterms.screen.term.Palette;
import goodterms.screen.term.Renderer;
import goodterms.screen.term.Tty;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

        record Failed(RuntimeException why) implements News {}
    }

    private final Ground ground;
    private final Renderer renderer;
    private final Aside aside = new Aside();
    private final LinkedBlockingQueue<News> queue = new LinkedBlockingQueue<>();
    private final Pages pages;
    private Frame frame = new Frame(80, 24);
    private Optional<Page.Speech> listened = Optional.empty();

    private Screen(Ground ground, Pages pages) {
        this.ground = ground;
        this.pages = pages;
        this.renderer =
                new Renderer(ground.tty().drawing(), Palette.of(pages.comfort().theme(), ground.depth()));
    }

    /** Shows pages, the last on top, until whoever sits there leaves; answers with what was open by then, the top first. */
    public static List<Page> run(Ground ground, Comfort comfort, List<Page> first) {
        var screen = new Screen(ground, new Pages(comfort, first));
        ground.tty().mouse(comfort.mouse());
        ground.tty().listen(report -> screen.queue.add(new News.Reported(report)));
        try {
            screen.live();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            screen.aside.stop();
        }
        return screen.pages.all();
    }

    private void live() throws InterruptedException {
        while (!pages.over()) {
            var rest = pages.top().flatMap(Page::beat).orElse(REST);
            var news = queue.poll(rest.toMillis(), TimeUnit.MILLISECONDS);
            if (news == null) {
                pages.change(Page::beaten);
            }
            for (var next = news; next != null && !pages.over(); next = queue.poll()) {
                take(next);
            }
            if (!pages.over()) {
                show();
                pages.opened().forEach(this::send);
            }
        }
    }

    private void take(News news) {
        switch (news) {
            case News.Reported(Tty.Report.Pressed(Key key)) -> pressed(key);
            case News.Reported(Tty.Report.Sized(int columns, int rows)) ->
                frame = new Frame(Math.clamp(columns, 1, WIDEST), Math.clamp(rows, 1, HIGHEST));
            case News.Reported(Tty.Report.Gone gone) -> pages.leave();
            case News.Heard(String text, List<Mark> marks) -> pages.change(page -> page.heard(text, marks));
            case News.Done(UnaryOperator<Page> done) -> pages.each(done);
            case News.Failed(RuntimeException why) -> throw why;
        }
    }

    private void pressed(Key key) {
        if (key.ctrl('l')) {
            renderer.forget();
        } else if (key.ctrl('z')) {
            ground.tty().suspend();
            ground.tty().mouse(pages.comfort().mouse());
            renderer.forget();
        } else if (key instanceof Key.Click(int x, int y)) {
            frame.spot(x, y).ifPresent(spot -> pressed(spot.key()));
        } else {
            var before = pages.comfort();
            pages.key(key, ground.clock().instant());
            tuned(before, pages.comfort());
        }
    }

    private void tuned(Comfort before, Comfort now) {
        if (before.theme() != now.theme()) {
            renderer.wear(Palette.of(now.theme(), ground.depth()));
        }
        if (before.mouse() != now.mouse()) {
            ground.tty().mouse(now.mouse());
        }
        if (!before.equals(now)) {
            ground.house().keep(now);
        }
    }

    private void send(Page page) {
        page.errand().ifPresent(errand -> aside.errand(() -> run(errand)));
    }

    /** What goes wrong aside ends the screen as if it had gone wrong here. */
    private void run(Errand errand) {
        try {
            errand.run(change -> queue.add(new News.Done(change)));
        } catch (RuntimeException broken) {
            queue.add(new News.Failed(broken));
        }
    }

    /** Draws the page on top; its sentence is listened to meanwhile, and its errand begins only when it stands there. */
    private void show() {
        frame = pages.frame(frame.width(), frame.height(), ground.clock().instant());
        renderer.show(frame);
        listen(pages.top().flatMap(Page::speech));
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
