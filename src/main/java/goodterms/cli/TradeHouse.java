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
import goodterms.store.StoreTrouble;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Stage;
import goodterms.talk.Talk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The house behind the full screen: the scenarios at hand, the saved talks, and how the trainee likes the screen. */
final class TradeHouse implements House {

    private static final int LATEST = 200;

    private final Desk desk;
    private final Supplier<Memory> memory;
    private final Liking liking;
    private final Highlights highlights;
    private final Map<String, Stage> stages = new ConcurrentHashMap<>();
    private final Map<String, Shelf.Call> calls = new ConcurrentHashMap<>();

    TradeHouse(Desk desk, Supplier<Memory> memory) {
        this.desk = desk;
        this.memory = memory;
        this.liking = Liking.in(desk.globals().folder(desk.world()));
        this.highlights = Seat.highlights(desk);
    }

    /** How the screen was liked the last time; what the command line asks for goes first. */
    Comfort comfort() {
        var near = desk.world().env("SSH_CONNECTION").isEmpty();
        var liked = liking.over(new Comfort(desk.lang(), Theme.AUTO, Detail.CHANGES, near, true));
        return new Comfort(
                desk.globals().spoken().orElse(liked.lang()),
                desk.globals().theme.orElse(liked.theme()),
                liked.detail(),
                liked.life() && near,
                liked.mouse());
    }

    @Override
    public void keep(Comfort comfort) {
        liking.keep(comfort);
    }

    /** The scenarios are read while the store opens. */
    @Override
    public void shelf(Consumer<Stock> told) {
        var opening = CompletableFuture.supplyAsync(this::results);
        for (var file : desk.library().all().entrySet()) {
            if (calls.values().stream().noneMatch(c -> c.file().equals(file.getValue()))) {
                read(file.getValue());
                told.accept(shelf(opening.isDone() ? opening.join() : Results.NONE, false));
            }
        }
        told.accept(shelf(joined(opening), true));
    }

    /** What the saved talks say of the shelf. */
    private record Results(Map<String, Entry> best, Optional<String> unfinished) {

        static final Results NONE = new Results(Map.of(), Optional.empty());
    }

    private Results results() {
        var talks = memory.get().store().talks();
        return new Results(talks.best(), talks.unfinished().stream().findFirst().map(Entry::scenario));
    }

    private static Results joined(CompletableFuture<Results> opening) {
        try {
            return opening.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void read(Path file) {
        var text = Library.open(file).text();
        desk.engine().read(file.toString(), text).value().ifPresent(s -> calls.put(s.id(), new Shelf.Call(s, file)));
    }

    private Stock shelf(Results results, boolean whole) {
        var cards = calls.values().stream()
                .sorted(Shelf.EASIEST_FIRST)
                .map(call -> {
                    var id = call.scenario().id();
                    var finish = Optional.ofNullable(results.best().get(id)).flatMap(Entry::finish);
                    return new Card(id, call.scenario(), finish.map(f -> f.index()));
                })
                .toList();
        return new Stock(cards, whole, results.unfinished());
    }

    private Desk in(Lang lang) {
        return new Desk(desk.world(), desk.globals(), lang, desk.engine());
    }

    @Override
    public Stage stage(Card card, Lang lang) {
        return stages.computeIfAbsent(
                card.id() + lang.code(),
                key -> new Staging(in(lang)).quiet(card.scenario(), memory.get().speaker(lang), Mode.PRACTICE));
    }

    @Override
    public Opened call(Card card, Lang lang, boolean exam) {
        return answered(() -> {
            var call = Optional.ofNullable(calls.get(card.id()));
            var found = Library.open(call.orElseThrow().file());
            return line(new Ringing(in(lang), memory.get()).ring(found, Ringing.Wish.plain(exam)));
        });
    }

    /** A call named on the command line; what is wrong with it is told there. */
    Line ring(Library.Found found, Ringing.Wish wish) {
        return line(new Ringing(in(comfort().lang()), memory.get()).ring(found, wish));
    }

    private Line line(Ringing.Rung rung) {
        return line(rung.talk(), rung.journal(), memory.get().fresh());
    }

    private Line line(Talk talk, Journal journal, boolean first) {
        var manner = new Manner(desk.lang(), Detail.CHANGES, false);
        return new Line(
                talk,
                journal,
                now -> new TradeForms(desk.engine()::catalogue, now),
                Session.writer(desk),
                (at, said, lang) -> Looking.back(at, said, manner.in(lang)),
                (at, lang) -> Looking.thoughts(at, manner.in(lang)),
                first,
                Optional.empty());
    }

    @Override
    public Opened resume() {
        return answered(() -> {
            var left = memory.get().store().talks().unfinished().stream()
                    .findFirst()
                    .orElseThrow(() -> new Trouble(Exit.DONE, FullScreen.nothingLeft()));
            var talk = new Recalled(desk, memory.get()).talk(left.id());
            return line(talk, new Keeping(memory.get(), left.id(), left.moves()), false);
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
        return memory.get().store().talks().recent(LATEST).stream()
                .flatMap(entry -> entry.finish().stream().map(f -> {
                    var title = Optional.ofNullable(calls.get(entry.scenario()))
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
