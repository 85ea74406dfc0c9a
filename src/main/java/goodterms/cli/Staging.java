package goodterms.cli;

import goodterms.console.input.Nearness;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import goodterms.scenario.Voice.Speaker;
import goodterms.talk.Opening;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Stage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sets the stage of a call. */
record Staging(Desk desk) {

    Stage set(Scenario scenario, Library.Found found, long seed, Speaker speaker, Mode mode) {
        return set(scenario, new Hearing(desk).rules(scenario, found.file()), found.text(), seed, speaker, mode);
    }

    private Stage set(Scenario scenario, Stage.Rules rules, String text, long seed, Speaker speaker, Mode mode) {
        var versions = versions(rules);
        var opening = new Opening(
                scenario.id(), hash(text), seed, desk.lang(), mode, speaker, Opening.Carried.nothing(), versions);
        return new Stage(scenario, rules, opening);
    }

    /** A stage to read from, never played. */
    Stage quiet(Scenario scenario, Speaker speaker, Mode mode) {
        return set(scenario, desk.engine().rules(), "", 0, speaker, mode);
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

    /** The scenario begun at another node, as an author tries it. */
    static Scenario from(Scenario s, String node) {
        if (!s.nodes().containsKey(node)) {
            var near = Nearness.of(node, s.nodes().keySet());
            throw new Trouble(
                    Exit.USAGE,
                    near.map(n -> Phrase.of(
                                    "Узла «" + node + "» нет. Возможно, " + n + "?",
                                    "There is no node \"" + node + "\". Did you mean " + n + "?"))
                            .orElseGet(() -> Phrase.of(
                                    "Узла «" + node + "» в этом сценарии нет.",
                                    "There is no node \"" + node + "\" in this scenario.")));
        }
        return new Scenario(
                s.id(),
                s.languages(),
                s.title(),
                s.level(),
                s.minutes(),
                s.objective(),
                s.competencies(),
                s.series(),
                s.briefing(),
                s.creditor(),
                s.debtor(),
                s.facts(),
                s.debt(),
                s.settlement(),
                s.vars(),
                node,
                s.nodes(),
                s.balance(),
                s.lexicon());
    }
}
