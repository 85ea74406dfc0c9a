package goodterms.cli;

import goodterms.console.Call;
import goodterms.console.Journal;
import goodterms.console.telling.Course;
import goodterms.console.telling.Manner;
import goodterms.console.telling.Manner.Detail;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Talk;
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

    PlayCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var wanted = scenario.or(
                        () -> Shelf.of(desk).first().map(c -> c.scenario().id()))
                .orElseThrow(() -> Trouble.world("Сценариев не нашлось.", "No scenarios were found."));
        checkName();
        try (var seat = Seat.open(desk, !exam)) {
            return play(wanted, seat);
        }
    }

    private void checkName() {
        if (gender.filter(g -> !g.equals("m") && !g.equals("f")).isPresent()) {
            throw Trouble.usage("--gender: m или f.", "--gender: m or f.");
        }
        if (name.filter(n -> n.isBlank() || n.length() > Profile.LONGEST).isPresent()) {
            throw Trouble.usage(
                    "--name: от 1 до " + Profile.LONGEST + " букв.", "--name: 1 to " + Profile.LONGEST + " letters.");
        }
    }

    int play(String wanted, Seat seat) {
        var found = desk.library().find(wanted);
        var loaded = new Loading(desk).playable(found);
        var started = from.map(node -> Staging.from(loaded, node)).orElse(loaded);
        var before = Profile.of(desk);
        var profile = before.with(name.map(String::strip), gender.map("f"::equals));
        var stage = new Staging(desk)
                .set(
                        started,
                        found.text(),
                        seed.orElseGet(PlayCommand::anySeed),
                        profile.speaker(desk.lang()),
                        exam ? Mode.EXAM : Mode.PRACTICE);
        profile.keep();
        var detail = exam ? Detail.NONE : Detail.CHANGES;
        var manner = new Manner(desk.lang(), detail, desk.globals().plain(desk.world()));
        var forms = new TradeForms(desk.engine()::catalogue, started, stage.opening());
        var setting = new Call.Setting(
                seat.wire(), Journal.none(), forms, (talk, lang) -> Course.of(talk, manner.in(lang)), before.fresh());
        new Call(setting, Talk.open(stage), manner).run();
        return Exit.DONE;
    }

    /** A new wording and order of replies each time; the numbers of a call never depend on it. */
    private static long anySeed() {
        return System.currentTimeMillis() % 1_000_000;
    }
}
