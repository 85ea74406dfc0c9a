package goodterms.cli;

import goodterms.check.Problem;
import goodterms.debrief.Debrief;
import goodterms.lang.Lang;
import goodterms.scenario.Scenario;
import goodterms.talk.ExampleFaults;
import goodterms.talk.Opening.Carried;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Stage;
import goodterms.talk.Talk;
import goodterms.talk.script.Performance;
import goodterms.talk.script.Playthrough;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A scenario tried out: its playthroughs as they really go, its examples as they are taken. Nothing is kept. */
record Trials(Desk desk) {

    Performance perform(Scenario scenario, Library.Found found, Playthrough play) {
        var stage = stage(scenario, found, play.lang(), play.seed(), play.mode());
        return Performance.of(play, Talk.open(stage), Debrief::line);
    }

    /** The examples of both languages that are taken for another reply; {@code name} is what the file is called. */
    List<Problem> examples(Scenario scenario, Library.Found found, String name) {
        return Arrays.stream(Lang.values())
                .map(lang -> stage(scenario, found, lang, 1, Mode.PRACTICE))
                .flatMap(stage -> ExampleFaults.of(stage, name, found.text()).stream())
                .toList();
    }

    private Stage stage(Scenario scenario, Library.Found found, Lang lang, long seed, Mode mode) {
        var spoken = new Desk(desk.world(), desk.globals(), lang, desk.engine());
        var speaker = Playthrough.speaker(lang);
        var call = new Staging.Call(seed, speaker, mode, Carried.nothing(), Optional.empty());
        return new Staging(spoken).set(scenario, found, call);
    }
}
