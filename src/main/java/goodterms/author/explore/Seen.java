package goodterms.author.explore;

import java.util.BitSet;
import java.util.Optional;

/** What was met at one node: which lines and replies, which answers to their conditions, and what went wrong there. */
public final class Seen {

    private final BitSet lineHeld = new BitSet();
    private final BitSet lineFailed = new BitSet();
    private final BitSet lineSpoken = new BitSet();
    private final BitSet optionOpen = new BitSet();
    private final BitSet optionClosed = new BitSet();
    private boolean reached;
    private Optional<String> locked = Optional.empty();
    private Optional<String> silent = Optional.empty();
    private Optional<String> twoBests = Optional.empty();
    private Optional<String> unsettled = Optional.empty();
    private Optional<String> stuck = Optional.empty();

    Seen() {}

    /** Whether any call comes here. */
    public boolean reached() {
        return reached;
    }

    public boolean lineHeld(int line) {
        return lineHeld.get(line);
    }

    public boolean lineFailed(int line) {
        return lineFailed.get(line);
    }

    public boolean lineSpoken(int line) {
        return lineSpoken.get(line);
    }

    public boolean optionOpen(int option) {
        return optionOpen.get(option);
    }

    public boolean optionClosed(int option) {
        return optionClosed.get(option);
    }

    /** The replies that lead to a menu without any reply, offer or free answer. */
    public Optional<String> locked() {
        return locked;
    }

    /** The replies that lead here with nothing to be said. */
    public Optional<String> silent() {
        return silent;
    }

    /** The replies after which two best replies stand open together. */
    public Optional<String> twoBests() {
        return twoBests;
    }

    /** The replies that lead to an agreement here with neither an offer nor a question for the amount or the date. */
    public Optional<String> unsettled() {
        return unsettled;
    }

    /** The replies after which no end can be reached but her hanging up. */
    public Optional<String> stuck() {
        return stuck;
    }

    /** Takes the lines as another walk through the same scenario met them. */
    void hear(Seen other) {
        lineHeld.or(other.lineHeld);
        lineFailed.or(other.lineFailed);
        lineSpoken.or(other.lineSpoken);
        silent = silent.or(() -> other.silent);
    }

    void reach() {
        reached = true;
    }

    void line(int line, boolean holds) {
        (holds ? lineHeld : lineFailed).set(line);
    }

    void spoken(int from, int to) {
        lineSpoken.set(from, to);
    }

    void option(int option, boolean open) {
        (open ? optionOpen : optionClosed).set(option);
    }

    /** Too many combinations to try: anything may be so. */
    void anything(int lines, int options) {
        lineHeld.set(0, lines);
        lineFailed.set(0, lines);
        lineSpoken.set(0, lines);
        optionOpen.set(0, options);
        optionClosed.set(0, options);
    }

    void lock(String path) {
        locked = locked.or(() -> Optional.of(path));
    }

    void silence(String path) {
        silent = silent.or(() -> Optional.of(path));
    }

    void bests(String path) {
        twoBests = twoBests.or(() -> Optional.of(path));
    }

    void unsettle(String path) {
        unsettled = unsettled.or(() -> Optional.of(path));
    }

    void stick(String path) {
        stuck = stuck.or(() -> Optional.of(path));
    }
}
