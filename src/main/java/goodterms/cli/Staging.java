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
        var record = new Record(desk.library().nameOf(found, scenario.id()), hash(found.text()), versions(rules));
        return set(scenario, rules, record, call);
    }

    /** What a call is found and played again by: its scenario's id or the path of its file, the digest of its text, the rules. */
    private record Record(String name, String hash, Opening.Versions versions) {}

    private Stage set(Scenario scenario, Stage.Rules rules, Record record, Call call) {
        var opening = new Opening(
                record.name(),
                record.hash(),
                call.start(),
                call.seed(),
                desk.lang(),
                call.mode(),
                call.speaker(),
                call.carried(),
                record.versions());
        return new Stage(scenario, rules, opening);
    }

    /** A stage to read from, of which nothing is kept. */
    Stage quiet(Scenario scenario, Speaker speaker, Mode mode) {
        var call = new Call(0, speaker, mode, Carried.nothing(), Optional.empty());
        var record = new Record(scenario.id(), "", new Opening.Versions("", "", ""));
        return set(scenario, desk.engine().rules(), record, call);
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
