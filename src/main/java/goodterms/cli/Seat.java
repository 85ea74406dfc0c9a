package goodterms.cli;

import goodterms.console.PlainWire;
import goodterms.console.Wire;
import goodterms.console.jline.Colours;
import goodterms.console.jline.TerminalWire;
import goodterms.desk.input.Highlights;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the trainee sits: the terminal when there is one, else the streams. Closed, the terminal is as it was. */
record Seat(Wire wire, Optional<TerminalWire> terminal) implements AutoCloseable {

    /** {@code live}: whether harmful words may be coloured while they are typed. */
    static Seat open(Desk desk, boolean live) {
        var world = desk.world();
        if (!world.terminal()) {
            var in = new BufferedReader(new InputStreamReader(world.in(), StandardCharsets.UTF_8));
            var out = new PrintWriter(world.out(), false, StandardCharsets.UTF_8);
            return new Seat(new PlainWire(in, out, desk.globals().look(world)), Optional.empty());
        }
        var coloured = desk.globals().coloured(world);
        var colours = Optional.of(new Colours(highlights(desk), desk.lang())).filter(c -> live && coloured);
        var history = Optional.of(desk.globals().folder(world).resolve("history"));
        var wire =
                TerminalWire.open(new TerminalWire.Use(coloured, desk.globals().plain(world), history, colours));
        return new Seat(wire, Optional.of(wire));
    }

    static Highlights highlights(Desk desk) {
        return new HeardHighlights(new Once<>(new Hearing(desk)::everywhere));
    }

    @Override
    public void close() {
        terminal.ifPresent(TerminalWire::close);
    }
}
