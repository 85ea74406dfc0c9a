package goodterms.cli;

import goodterms.desk.words.Desk;
import goodterms.lang.Phrase;
import goodterms.screen.House;
import goodterms.screen.Page;
import goodterms.screen.Screen;
import goodterms.screen.call.CallPage;
import goodterms.screen.home.HomePage;
import goodterms.screen.term.Depth;
import goodterms.screen.term.LocalTty;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Sits the trainee down at the full screen, and says afterwards what there is to say. */
record FullScreen(goodterms.cli.Desk desk, Supplier<Memory> memory) {

    /** Whether the terminal can show it and nothing speaks for the line desk; what is asked for by name must be possible. */
    static boolean fits(goodterms.cli.Desk desk) {
        var world = desk.world();
        if (desk.globals().tui && !world.terminal()) {
            throw Trouble.usage(
                    "--tui: здесь нет терминала, полный экран негде показать.",
                    "--tui: there is no terminal here to show a full screen on.");
        }
        return world.terminal() && (desk.globals().tui || !desk.globals().plain(world) && able(world));
    }

    private static boolean able(World world) {
        var type = world.env("TERM").orElse("");
        var windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows || !type.isEmpty() && !type.equals("dumb");
    }

    /** The shelf. It stands before what is kept is opened. */
    static int home(goodterms.cli.Desk desk) {
        try (var memory = new LateMemory(desk)) {
            var screen = new FullScreen(desk, memory);
            var house = screen.house();
            return screen.run(house, List.of(HomePage.of(house)));
        }
    }

    int call(Library.Found found, Ringing.Wish wish) {
        var house = house();
        return run(
                house,
                List.of(CallPage.of(
                        house.ring(found, wish), InstantSource.system().instant())));
    }

    int resume() {
        var house = house();
        return switch (house.resume()) {
            case House.Opened.Ready(var line) ->
                run(house, List.of(CallPage.of(line, InstantSource.system().instant())));
            case House.Opened.Not(var why) -> {
                desk.tell(why);
                yield Exit.WORLD;
            }
        };
    }

    private TradeHouse house() {
        return new TradeHouse(desk, memory);
    }

    private int run(TradeHouse house, List<Page> pages) {
        var depth = desk.globals().colour == Globals.Colour.NEVER ? Depth.NONE : Depth.of(desk.world()::env);
        try (var tty = LocalTty.open(desk.world().env("TERM"))) {
            var ground = new Screen.Ground(tty, house, depth, InstantSource.system());
            return left(Screen.run(ground, house.comfort(), pages), tty);
        }
    }

    /** What is said on the shell's own screen, where it stays. */
    private int left(List<Page> open, LocalTty tty) {
        tty.close();
        if (open.stream()
                .anyMatch(page -> page instanceof CallPage call && !call.talk().over())) {
            desk.say(Desk.LEFT_SAVED);
        }
        return Exit.DONE;
    }

    static Phrase nothingLeft() {
        return Phrase.of("Неоконченных разговоров нет.", "There is no unfinished call.");
    }
}
