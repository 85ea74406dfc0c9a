package goodterms.cli;

import goodterms.desk.Journal;
import goodterms.desk.input.Highlights;
import goodterms.desk.telling.Manner;
import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Voice;
import goodterms.screen.Comfort;
import goodterms.screen.House;
import goodterms.screen.Line;
import goodterms.screen.term.Theme;
import goodterms.store.Entry;
import goodterms.store.Settings;
import goodterms.store.StoreTrouble;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Stage;
import goodterms.talk.Talk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The house behind the full screen: the scenarios at hand, the saved talks, and how the trainee likes the screen. */
final class TradeHouse implements House {

    private static final int LATEST = 200;

    private final Desk desk;
    private final Memory memory;
    private final Highlights highlights;
    private final Map<String, Stage> stages = new ConcurrentHashMap<>();
    private Optional<List<Shelf.Call>> calls = Optional.empty();

    TradeHouse(Desk desk, Memory memory) {
        this.desk = desk;
        this.memory = memory;
        this.highlights = Seat.highlights(desk);
    }

    /** How the screen was liked the last time; what the command line asks for goes first. */
    Comfort comfort() {
        var kept = memory.store().settings();
        var spoken = desk.globals().spoken().or(() -> kept.get("screen.lang").flatMap(Lang::of));
        var theme = desk.globals().theme.or(() -> kept.get("screen.theme").flatMap(Theme::of));
        var hidden = kept.get("screen.readings").filter("off"::equals).isPresent();
        return new Comfort(
                spoken.orElse(desk.lang()),
                theme.orElse(Theme.AUTO),
                hidden ? Detail.NONE : Detail.CHANGES,
                kept.get("screen.life").filter("off"::equals).isEmpty()
                        && desk.world().env("SSH_CONNECTION").isEmpty(),
                kept.get("screen.mouse").filter("on"::equals).isPresent());
    }

    @Override
    public void keep(Comfort comfort) {
        try {
            write(memory.store().settings(), comfort);
        } catch (StoreTrouble full) {
            // The settings hold until the end of the program.
        }
    }

    private static void write(Settings settings, Comfort comfort) {
        settings.set("screen.lang", comfort.lang().code());
        settings.set("screen.theme", comfort.theme().word());
        settings.set("screen.readings", comfort.detail() == Detail.NONE ? "off" : "on");
        settings.set("screen.life", comfort.life() ? "on" : "off");
        settings.set("screen.mouse", comfort.mouse() ? "on" : "off");
    }

    private synchronized List<Shelf.Call> calls() {
        if (calls.isEmpty()) {
            calls = Optional.of(Shelf.of(desk).calls());
        }
        return calls.get();
    }

    @Override
    public List<Card> shelf() {
        var best = memory.store().talks().best();
        return calls().stream()
                .map(call -> {
                    var id = call.scenario().id();
                    var finish = Optional.ofNullable(best.get(id)).flatMap(Entry::finish);
                    return new Card(id, call.scenario(), finish.map(f -> f.index()));
                })
                .toList();
    }

    @Override
    public Optional<String> unfinished() {
        return memory.store().talks().unfinished().stream().findFirst().map(Entry::scenario);
    }

    private Desk in(Lang lang) {
        return new Desk(desk.world(), desk.globals(), lang, desk.engine());
    }

    @Override
    public Stage stage(Card card, Lang lang) {
        return stages.computeIfAbsent(
                card.id() + lang.code(),
                key -> new Staging(in(lang)).quiet(card.scenario(), memory.speaker(lang), Mode.PRACTICE));
    }

    @Override
    public Opened call(Card card, Lang lang, boolean exam) {
        return answered(() -> {
            var call = calls().stream()
                    .filter(c -> c.scenario().id().equals(card.id()))
                    .findFirst();
            var found = Library.open(call.orElseThrow().file());
            return line(new Ringing(in(lang), memory).ring(found, Ringing.Wish.plain(exam)));
        });
    }

    /** A call named on the command line; what is wrong with it is told there. */
    Line ring(Library.Found found, Ringing.Wish wish) {
        return line(new Ringing(in(comfort().lang()), memory).ring(found, wish));
    }

    private Line line(Ringing.Rung rung) {
        return line(rung.talk(), rung.journal(), memory.fresh());
    }

    private Line line(Talk talk, Journal journal, boolean first) {
        var manner = new Manner(desk.lang(), Detail.CHANGES, false);
        return new Line(
                talk,
                journal,
                now -> new TradeForms(desk.engine()::catalogue, now),
                Session.writer(desk),
                (at, said, lang) -> Looking.back(at, said, manner.in(lang)),
                first,
                Optional.empty());
    }

    @Override
    public Opened resume() {
        return answered(() -> {
            var left = memory.store().talks().unfinished().stream()
                    .findFirst()
                    .orElseThrow(() -> new Trouble(Exit.DONE, FullScreen.nothingLeft()));
            var talk = new Recalled(desk, memory).talk(left.id());
            return line(talk, new Keeping(memory, left.id(), left.moves()), false);
        });
    }

    private static Opened answered(Supplier<Line> call) {
        try {
            return new Opened.Ready(call.get());
        } catch (Trouble trouble) {
            return new Opened.Not(trouble.words());
        } catch (StoreTrouble trouble) {
            return new Opened.Not(trouble.told());
        }
    }

    @Override
    public List<Past> past() {
        var titles = calls().stream().collect(Collectors.toMap(c -> c.scenario().id(), Function.identity()));
        return memory.store().talks().recent(LATEST).stream()
                .flatMap(entry -> entry.finish().stream().map(f -> {
                    var title = Optional.ofNullable(titles.get(entry.scenario()))
                            .map(TradeHouse::title)
                            .orElse(Phrase.of(entry.scenario(), entry.scenario()));
                    var day = LocalDate.ofInstant(entry.begun(), ZoneId.systemDefault());
                    return new Past(title, day, f.outcome(), f.money(), f.relationship(), f.index());
                }))
                .toList();
    }

    private static Phrase title(Shelf.Call call) {
        var scenario = call.scenario();
        return Phrase.each(lang -> new Voice(scenario, lang, Memory.unnamed(lang)).say(scenario.title()));
    }

    @Override
    public Highlights highlights() {
        return highlights;
    }
}
