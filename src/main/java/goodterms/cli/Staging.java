package goodterms.cli;

import goodterms.desk.input.Nearness;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import goodterms.scenario.Voice.Speaker;
import goodterms.talk.Opening;
import goodterms.talk.Opening.Carried;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Stage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Sets the stage of a call. */
record Staging(Desk desk) {

    /** Who calls, how, with what behind him, and where the call begins when not at the start. */
    record Call(long seed, Speaker speaker, Mode mode, Carried carried, Optional<String> start) {}

    Stage set(Scenario scenario, Library.Found found, Call call) {
        var rules = new Hearing(desk).rules(scenario, found.file());
        return set(scenario, rules, desk.library().nameOf(found, scenario.id()), found.text(), call);
    }

    /** {@code name} is what the scenario is found by again: its id or the path of its file. */
    private Stage set(Scenario scenario, Stage.Rules rules, String name, String text, Call call) {
        var versions = versions(rules);
        var opening = new Opening(
                name,
                hash(text),
                call.start(),
                call.seed(),
                desk.lang(),
                call.mode(),
                call.speaker(),
                call.carried(),
                versions);
        return new Stage(scenario, rules, opening);
    }

    /** A stage to read from, never played. */
    Stage quiet(Scenario scenario, Speaker speaker, Mode mode) {
        var call = new Call(0, speaker, mode, Carried.nothing(), Optional.empty());
        return set(scenario, desk.engine().rules(), scenario.id(), "", call);
    }

    static Opening.Versions versions(Stage.Rules rules) {
        return new Opening.Versions(
                rules.listener().version(),
                rules.acts().version(),
                rules.model().version());
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }

    /** A node of the scenario to begin at, as an author tries it. */
    static String node(Scenario scenario, String node) {
        if (scenario.nodes().containsKey(node)) {
            return node;
        }
        var near = Nearness.of(node, scenario.nodes().keySet());
        throw new Trouble(
                Exit.USAGE,
                near.map(n -> Phrase.of(
                                "Узла «" + node + "» нет. Возможно, " + n + "?",
                                "There is no node \"" + node + "\". Did you mean " + n + "?"))
                        .orElseGet(() -> Phrase.of(
                                "Узла «" + node + "» в этом сценарии нет.",
                                "There is no node \"" + node + "\" in this scenario.")));
    }
}
