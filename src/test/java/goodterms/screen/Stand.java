package goodterms.screen;

import goodterms.debrief.Reflection;
import goodterms.desk.Journal;
import goodterms.desk.OneLetter;
import goodterms.desk.Sample;
import goodterms.desk.input.Highlights;
import goodterms.desk.page.Row;
import goodterms.desk.telling.Course;
import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.paper.Document;
import goodterms.scenario.Node.Outcome;
import goodterms.screen.home.HomePage;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import goodterms.screen.term.Theme;
import goodterms.talk.Move;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Stage;
import goodterms.talk.Talk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A house with one small scenario, and a person at its screen who presses keys. Everything aside is done at once. */
final class Stand implements House {

    static final Instant NOON = Instant.parse("2026-02-20T12:00:00Z");

    private final List<Move> kept = new ArrayList<>();
    private int lookedBack;
    private Reflection said = Reflection.none();
    private final boolean firstTime;
    private Pages pages = new Pages(comfort(Lang.RU), List.of());

    private Stand(boolean firstTime) {
        this.firstTime = firstTime;
    }

    static Stand at(Lang lang) {
        return at(lang, false);
    }

    static Stand at(Lang lang, boolean firstTime) {
        var stand = new Stand(firstTime);
        stand.pages = new Pages(comfort(lang), List.of(HomePage.of(stand)));
        stand.settle();
        return stand;
    }

    static Comfort comfort(Lang lang) {
        return new Comfort(lang, Theme.AUTO, Detail.CHANGES, false, false);
    }

    Pages pages() {
        return pages;
    }

    Reflection said() {
        return said;
    }

    int lookedBack() {
        return lookedBack;
    }

    List<Move> kept() {
        return List.copyOf(kept);
    }

    /** Presses keys by their names; what is no name is typed letter by letter. */
    Stand press(String... keys) {
        for (var key : keys) {
            read(key).forEach(k -> {
                pages.key(k, NOON.plusSeconds(60));
                settle();
            });
        }
        return this;
    }

    private static List<Key> read(String key) {
        if (key.startsWith("^")) {
            return List.of(new Key.Ctrl(key.charAt(1)));
        }
        return Arrays.stream(Name.values())
                .filter(n -> n.name().equals(key))
                .findFirst()
                .map(n -> List.of(Key.press(n)))
                .orElseGet(() -> key.codePoints()
                        .mapToObj(c -> (Key) new Key.Typed(Character.toString(c)))
                        .toList());
    }

    private void settle() {
        for (var page : pages.opened()) {
            page.errand().ifPresent(work -> work.run(pages::each));
        }
        pages.top()
                .flatMap(Page::speech)
                .ifPresent(said ->
                        pages.change(p -> p.heard(said.text(), highlights().of(said.text(), said.lang()))));
    }

    List<String> lines(int width, int height) {
        return pages.frame(width, height, NOON.plusSeconds(120)).lines();
    }

    String shown() {
        return String.join("\n", lines(80, 24));
    }

    @Override
    public void shelf(Consumer<Stock> told) {
        var cards = List.of(new Card("sample", Sample.scenario(), Optional.of(720)));
        told.accept(new Stock(cards, true, Optional.of("sample")));
    }

    @Override
    public Stage stage(Card card, Lang lang) {
        return Sample.talk(lang, Mode.PRACTICE).stage();
    }

    @Override
    public Opened call(Card card, Lang lang, boolean exam) {
        return new Opened.Ready(line(Sample.talk(lang, exam ? Mode.EXAM : Mode.PRACTICE)));
    }

    @Override
    public Opened resume() {
        return new Opened.Not(Phrase.of("Продолжить его нельзя.", "It cannot be taken up."));
    }

    Line line(Talk talk) {
        var journal = new Journal() {
            @Override
            public Optional<Phrase> moved(Move move, Talk after) {
                kept.add(move);
                return Optional.empty();
            }

            @Override
            public boolean keeps() {
                return true;
            }

            @Override
            public Reflection reflection() {
                return said;
            }

            @Override
            public void reflected(Reflection reflection) {
                said = reflection;
            }

            @Override
            public Optional<String> rule() {
                return said.rule();
            }
        };
        return new Line(
                talk,
                journal,
                now -> new OneLetter(),
                (at, proposal, lang) -> paper(lang),
                (at, reflection, lang) -> {
                    lookedBack++;
                    return Course.of(at, comfort(lang).manner());
                },
                (at, lang) -> List.of(
                        Row.of(Phrase.of("Опять звонят.", "They call again.").in(lang))),
                firstTime,
                Optional.empty());
    }

    private static Document paper(Lang lang) {
        var text = Phrase.of("Оплатим 84 600,00 ₽ до 25 февраля.", "We pay 84,600.00 by 25 February.");
        return new Document(
                List.of(new Document.Sheet(
                        Phrase.of("Письмо", "Letter").in(lang),
                        List.of(new Document.Paragraph(Optional.of(1), text.in(lang))))),
                List.of(),
                Phrase.of("Учебный документ.", "A training document.").in(lang));
    }

    @Override
    public List<Past> past() {
        return List.of(
                new Past(
                        Phrase.of("Три дня", "Three days"),
                        LocalDate.of(2026, 2, 19),
                        Outcome.AGREEMENT,
                        900,
                        700,
                        790),
                new Past(Phrase.of("Три дня", "Three days"), LocalDate.of(2026, 2, 18), Outcome.HUNG_UP, 0, 200, 60));
    }

    @Override
    public Highlights highlights() {
        return (text, lang) -> {
            var at = text.indexOf("нарушили");
            return at < 0 ? List.of() : List.of(new Highlights.Mark(at, at + 8, Highlights.Sound.PRESSING));
        };
    }

    @Override
    public void keep(Comfort comfort) {}
}
