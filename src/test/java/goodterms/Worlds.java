package goodterms;

import goodterms.check.Checked;
import goodterms.lang.Lang;
import goodterms.scenario.Scenario;
import goodterms.scenario.Voice;
import goodterms.settlement.Catalogue;
import goodterms.settlement.advice.Advisor;
import goodterms.speech.Listener;
import goodterms.talk.DebtorLines;
import goodterms.talk.Opening;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Stage;
import goodterms.talk.Trade;
import goodterms.talk.script.Playthrough;
import goodterms.yaml.Bundled;
import goodterms.yaml.ScenarioFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The program's own tables and scenarios, read once for all tests. */
public final class Worlds {

    public static final Voice.Speaker ILYA = new Voice.Speaker("Илья Громов", false);

    private Worlds() {}

    private static final Listener EAR = Bundled.listener();

    private static final Catalogue CATALOGUE = Bundled.catalogue();

    private static final Stage.Rules RULES = new Stage.Rules(
            EAR,
            Bundled.acts(),
            Bundled.model(),
            new Trade(CATALOGUE, new Advisor(CATALOGUE, Bundled.advice())),
            new DebtorLines(Bundled.lines()));

    public static Stage.Rules rules() {
        return RULES;
    }

    public static Scenario scenario(String id) {
        return read(file(Path.of("scenarios", id, "scenario.yaml")));
    }

    public static Scenario read(String yaml) {
        return good(ScenarioFile.read("scenario.yaml", yaml));
    }

    public static Stage stage(Scenario scenario, Stage.Rules rules, Lang lang, long seed, Mode mode) {
        var versions = new Opening.Versions(
                "test", rules.acts().version(), rules.model().version());
        return new Stage(
                scenario,
                rules,
                new Opening(
                        scenario.id(),
                        "",
                        Optional.empty(),
                        seed,
                        lang,
                        mode,
                        Playthrough.speaker(lang),
                        Opening.Carried.nothing(),
                        versions));
    }

    /** The ids of the shipped scenarios. */
    public static List<String> shipped() {
        try (var folders = Files.list(Path.of("scenarios"))) {
            return folders.filter(f -> Files.exists(f.resolve("scenario.yaml")))
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static String file(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static <T> T good(Checked<T> checked) {
        return checked.value()
                .orElseThrow(() -> new AssertionError(checked.problems().stream()
                        .map(p -> p.place() + " " + p.message().in(Lang.EN))
                        .collect(Collectors.joining("\n"))));
    }
}
