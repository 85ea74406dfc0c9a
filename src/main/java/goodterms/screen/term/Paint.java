package goodterms.screen.term;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** How a cell looks: colours where it has its own, and bold, underlined or reversed. */
record Paint(Optional<TextColor> fore, Optional<TextColor> back, List<SGR> marks) {

    static Paint of(SGR... marks) {
        return new Paint(Optional.empty(), Optional.empty(), List.of(marks));
    }

    static Paint of(TextColor fore, SGR... marks) {
        return new Paint(Optional.of(fore), Optional.empty(), List.of(marks));
    }

    Paint on(TextColor ground) {
        return new Paint(fore, Optional.of(ground), marks);
    }

    void to(Terminal terminal) throws IOException {
        terminal.resetColorAndSGR();
        for (var mark : marks) {
            terminal.enableSGR(mark);
        }
        if (fore.isPresent()) {
            terminal.setForegroundColor(fore.get());
        }
        if (back.isPresent()) {
            terminal.setBackgroundColor(back.get());
        }
    }
}
