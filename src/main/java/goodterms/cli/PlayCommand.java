package goodterms.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays one call. */
@Command(name = "play")
final class PlayCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", arity = "0..1", paramLabel = "SCENARIO", descriptionKey = "scenario")
    Optional<String> scenario = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    Optional<Long> seed = Optional.empty();

    @Option(names = "--exam", descriptionKey = "exam")
    boolean exam;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
    Optional<String> name = Optional.empty();

    @Option(names = "--gender", paramLabel = "m|f", descriptionKey = "gender")
    Optional<String> gender = Optional.empty();

    @Option(names = "--from", paramLabel = "NODE", descriptionKey = "from")
    Optional<String> from = Optional.empty();

    @Option(names = "--script", paramLabel = "FILE", descriptionKey = "script")
    Optional<String> script = Optional.empty();

    PlayCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        checkName();
        if (script.isPresent()) {
            return new Scripted(desk).perform(script.get());
        }
        var wanted = scenario.or(
                        () -> Shelf.of(desk).first().map(c -> c.scenario().id()))
                .orElseThrow(() -> Trouble.world("Сценариев не нашлось.", "No scenarios were found."));
        var found = Shelf.find(desk, wanted);
        try (var memory = Memory.open(desk)) {
            if (FullScreen.fits(desk)) {
                return new FullScreen(desk, () -> memory).call(found, wish());
            }
            try (var seat = Seat.open(desk, !exam)) {
                return play(found, memory, seat);
            }
        }
    }

    private void checkName() {
        if (gender.filter(g -> !g.equals("m") && !g.equals("f")).isPresent()) {
            throw Trouble.usage("--gender: m или f.", "--gender: m or f.");
        }
        if (name.filter(n -> n.isBlank() || n.length() > Memory.LONGEST).isPresent()) {
            throw Trouble.usage(
                    "--name: от 1 до " + Memory.LONGEST + " букв.", "--name: 1 to " + Memory.LONGEST + " letters.");
        }
        if (name.filter(n -> n.indexOf('\uFFFD') >= 0).isPresent()) {
            throw Trouble.usage(
                    "--name: буквы дошли не целиком. Настройте в системе кодировку UTF-8.",
                    "--name: the letters did not arrive whole. Set the system to UTF-8.");
        }
    }

    int play(Library.Found found, Memory memory, Seat seat) {
        var rung = new Ringing(desk, memory).ring(found, wish());
        return new Session(desk, seat, rung.journal(), memory.fresh()).run(rung.talk(), desk.lang());
    }

    private Ringing.Wish wish() {
        return new Ringing.Wish(name.map(String::strip), gender.map("f"::equals), seed, exam, from);
    }
}
