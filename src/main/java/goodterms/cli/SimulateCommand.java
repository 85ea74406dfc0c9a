package goodterms.cli;

import goodterms.author.Coverage;
import goodterms.author.Decisions;
import goodterms.author.Ground;
import goodterms.author.Odds;
import goodterms.author.Persona;
import goodterms.author.Simulation;
import goodterms.author.Unmet;
import goodterms.desk.input.Nearness;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import goodterms.talk.Opening.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a scenario many times as the simulated managers, shows how it went, and checks the scenario's balance. */
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    String scenario = "";

    @Option(names = "--runs", paramLabel = "N", descriptionKey = "simulate.runs")
    int runs = 1000;

    @Option(names = "--persona", paramLabel = "P", descriptionKey = "simulate.persona")
    Optional<String> persona = Optional.empty();

    @Option(names = "--coverage", descriptionKey = "simulate.coverage")
    boolean whole;

    SimulateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        if (runs < 1 || runs > MOST) {
            throw Trouble.usage(
                    "Разговоров может быть от 1 до 1000000, а не " + runs + ".",
                    "There may be 1 to 1000000 calls, not " + runs + ".");
        }
        var wanted = persona.map(name -> List.of(named(name))).orElse(List.of(Persona.values()));
        var loaded = new Loading(desk).playable(Shelf.find(desk, scenario));
        var speaker = Memory.unnamed(desk.lang());
        var ground = new Ground(new Staging(desk).quiet(loaded, speaker, Mode.PRACTICE));
        var rows = new OddsRows(desk);
        desk.show(rows.head(loaded.id(), runs, ground.best()));
        var unmet = new ArrayList<Unmet>();
        var coverage = Coverage.none();
        for (var each : wanted) {
            var odds = played(ground, each);
            desk.show(rows.of(odds));
            unmet.addAll(balance(loaded, odds));
            coverage = coverage.plus(odds.coverage());
        }
        var seen = new CoverageRows(desk, loaded);
        desk.show(whole ? seen.whole(coverage) : seen.missed(coverage));
        if (persona.isEmpty()) {
            desk.show(seen.weighed(Decisions.of(ground, runs)));
        }
        desk.show(rows.verdict(
                unmet, wanted.stream().anyMatch(p -> loaded.balance().containsKey(p.word()))));
        return unmet.isEmpty() ? Exit.DONE : Exit.PROBLEMS;
    }

    private static Persona named(String name) {
        var all = Arrays.stream(Persona.values()).map(Persona::word).toList();
        return Persona.of(name).orElseThrow(() -> unknown(name, Nearness.of(name, all), String.join(", ", all)));
    }

    private static Trouble unknown(String name, Optional<String> near, String all) {
        return near.map(n -> Trouble.usage(
                        "Персоны «" + name + "» нет. Возможно, " + n + "?",
                        "There is no persona \"" + name + "\". Did you mean " + n + "?"))
                .orElseGet(() -> Trouble.usage(
                        "Персоны «" + name + "» нет. Есть такие: " + all,
                        "There is no persona \"" + name + "\". There are: " + all));
    }

    private Odds played(Ground ground, Persona persona) {
        var progress = new Waiting(desk, persona.title(), runs);
        try {
            return new Simulation(ground).of(persona, runs, progress::done);
        } finally {
            progress.over();
        }
    }

    private static List<Unmet> balance(Scenario scenario, Odds odds) {
        return Optional.ofNullable(scenario.balance().get(odds.persona().word()))
                .map(b -> Unmet.of(b, odds))
                .orElse(List.of());
    }

    /** Tells on stderr how far it has come, after the first second and at most twice a second. */
    private static final class Waiting {

        private static final long FIRST = 1_000_000_000L;
        private static final long BETWEEN = 500_000_000L;

        private final Desk desk;
        private final Phrase title;
        private final int runs;
        private long next = System.nanoTime() + FIRST;
        private boolean told;

        Waiting(Desk desk, Phrase title, int runs) {
            this.desk = desk;
            this.title = title;
            this.runs = runs;
        }

        void done(int done) {
            if (System.nanoTime() < next) {
                return;
            }
            next = System.nanoTime() + BETWEEN;
            told = true;
            var line = title.in(desk.lang()) + ": " + done + " / " + runs;
            desk.world().err().print(desk.world().terminal() ? "\r" + line : line + "\n");
            desk.world().err().flush();
        }

        void over() {
            if (told && desk.world().terminal()) {
                desk.world().err().print("\r" + " ".repeat(60) + "\r");
                desk.world().err().flush();
            }
        }
    }
}
