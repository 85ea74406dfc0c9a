package goodterms.screen.call;

import goodterms.desk.input.Highlights.Mark;
import goodterms.desk.telling.Manner;
import goodterms.desk.telling.Manner.Detail;
import goodterms.desk.telling.ReflectionRows;
import goodterms.desk.words.Asking;
import goodterms.desk.words.Desk;
import goodterms.lang.Phrase;
import goodterms.screen.Deed;
import goodterms.screen.Errand;
import goodterms.screen.Glance;
import goodterms.screen.Line;
import goodterms.screen.Page;
import goodterms.screen.Step;
import goodterms.screen.frame.Pane;
import goodterms.screen.key.Key;
import goodterms.talk.Event;
import goodterms.talk.Move;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Talk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One call on the screen. It decides nothing: what is typed or chosen becomes a move, and every move is kept at once. */
public record CallPage(Line line, Talk talk, Typing typing, Showing showing) implements Page {

    private static final Duration THINKING = Duration.ofMillis(220);

    private static final Duration WORD = Duration.ofMillis(45);

    public static CallPage of(Line line, Instant since) {
        var page = new CallPage(line, line.talk(), Typing.nothing(), Showing.begin(since, line.firstTime()));
        return line.journal()
                .rule()
                .map(rule -> page.saying(ReflectionRows.ruled(rule)))
                .orElse(page);
    }

    CallPage with(Typing next) {
        return new CallPage(line, talk, next, showing);
    }

    CallPage with(Showing next) {
        return new CallPage(line, talk, typing, next);
    }

    CallPage saying(Phrase phrase) {
        return with(showing.saying(phrase));
    }

    /** Plays a move and keeps it; what is wrong with the keeping is said. */
    public CallPage play(Move move, Glance glance) {
        return Asking.tooLate(talk, move)
                .map(why -> with(Typing.nothing()).saying(why))
                .orElseGet(() -> played(move, glance));
    }

    private CallPage played(Move move, Glance glance) {
        var next = talk.after(move);
        var kept = line.journal().moved(move, next);
        var lives = glance.comfort().life() && speaks(next);
        var shown = showing.quiet().scrolled(0).beating(lives ? 0 : -1).walked(showing.walk() < 2 ? 2 : Showing.WALKED);
        var page = new CallPage(line, next, Typing.nothing(), shown);
        return kept.map(page::saying).orElse(page);
    }

    /** The call taken up again before a turn, where there is such a turn. */
    Optional<CallPage> otherwise(int turn) {
        return talk.steps().stream()
                .filter(t -> t.state().turn() == turn)
                .flatMap(t -> t.before().stream())
                .filter(before -> before.state().turn() == turn - 1)
                .findFirst()
                .map(from -> new CallPage(line.otherwise(from, turn, talk), from, Typing.nothing(), showing.quiet())
                        .saying(Desk.AGAIN));
    }

    private static boolean speaks(Talk talk) {
        return talk.fresh().stream().anyMatch(Event.DebtorSpoke.class::isInstance);
    }

    boolean exam() {
        return talk.stage().opening().mode() == Mode.EXAM && !talk.over();
    }

    /** Whether the readings may be seen and are wanted. */
    boolean readings(Glance glance) {
        return !exam() && glance.comfort().detail() != Detail.NONE;
    }

    Manner manner(Glance glance) {
        return exam()
                ? glance.comfort().manner().showing(Detail.NONE)
                : glance.comfort().manner();
    }

    Meters meters() {
        return Meters.of(talk, showing.beat() < 0);
    }

    int reply() {
        return typing.reply(talk.menu().size());
    }

    @Override
    public void draw(Pane pane, Glance glance) {
        new CallView(this, glance).draw(pane);
    }

    @Override
    public Step key(Key key, Glance glance) {
        return new CallKeys(this, glance).pressed(key);
    }

    @Override
    public List<Deed> deeds(Glance glance) {
        return CallDeeds.of(this);
    }

    @Override
    public Optional<Duration> beat() {
        return showing.beat() < 0 ? Optional.empty() : Optional.of(showing.beat() < Paced.THOUGHT ? THINKING : WORD);
    }

    @Override
    public Page beaten() {
        if (showing.beat() < 0) {
            return this;
        }
        var next = showing.beat() + 1;
        return with(showing.beating(next > longest() ? -1 : next));
    }

    private int longest() {
        var manner = new Manner(talk.stage().opening().lang(), Detail.CHANGES, false);
        return Paced.beats(Transcript.latest(talk, manner));
    }

    @Override
    public Optional<Speech> speech() {
        return exam() || typing.box().blank()
                ? Optional.empty()
                : Optional.of(
                        new Speech(typing.box().text(), talk.stage().opening().lang()));
    }

    @Override
    public Page heard(String text, List<Mark> marks) {
        return with(typing.heard(text, marks));
    }

    /** The first words are heard at once when the listener was woken before. */
    @Override
    public Optional<Errand> errand() {
        return Optional.of(found -> talk.stage()
                .rules()
                .listener()
                .lemmas("", talk.stage().opening().lang()));
    }
}
