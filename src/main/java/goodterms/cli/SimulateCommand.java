package goodterms.cli;

import goodterms.author.Coverage;
import goodterms.author.Decisions;
import goodterms.author.Ground;
import goodterms.author.Odds;
import goodterms.author.Persona;
import goodterms.author.Simulation;
import goodterms.author.Unmet;
import goodterms.desk.input.Nearness;
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
        try (var progress = Progress.of(desk, persona.title(), runs)) {
            return new Simulation(ground).of(persona, runs, progress::reach);
        }
    }

    private static List<Unmet> balance(Scenario scenario, Odds odds) {
        return Optional.ofNullable(scenario.balance().get(odds.persona().word()))
                .map(b -> Unmet.of(b, odds))
                .orElse(List.of());
    }
}
