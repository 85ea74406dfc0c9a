package goodterms.cli;

import goodterms.console.PlainWire;
import goodterms.desk.Journal;
import goodterms.talk.Opening.Carried;
import goodterms.talk.Talk;
import goodterms.talk.script.Playthrough;
import goodterms.talk.script.Playthrough.Line;
import goodterms.talk.script.Script;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Performs a playthrough at the line desk, as if its lines were typed; nothing is kept. */
record Scripted(Desk desk) {

    int perform(String file) {
        var found = Library.open(desk.world().here().resolve(file));
        var read = Script.read(file, found.text());
        if (read.value().isEmpty()) {
            read.problems().forEach(p -> desk.world().err().print(ProblemRows.line(p, desk.lang()) + "\n"));
            return Exit.PROBLEMS;
        }
        return perform(read.value().get());
    }

    private int perform(Playthrough play) {
        var scenario = desk.library().find(play.scenario());
        var loaded = new Loading(desk).playable(scenario);
        var spoken = new Desk(desk.world(), desk.globals(), play.lang(), desk.engine());
        var speaker = Playthrough.speaker(play.lang());
        var stage = new Staging(spoken)
                .set(
                        loaded,
                        scenario,
                        new Staging.Call(play.seed(), speaker, play.mode(), Carried.nothing(), Optional.empty()));
        var out = new PrintWriter(desk.world().out(), false, StandardCharsets.UTF_8);
        var wire = new PlainWire(
                new BufferedReader(Reader.nullReader()), out, desk.globals().look(desk.world()));
        var lines = play.inputs().stream().map(Line.Input::text).toList();
        return new Session(spoken, new Seat(wire, Optional.empty()), Journal.none(), false)
                .perform(Talk.open(stage), play.lang(), lines);
    }
}
