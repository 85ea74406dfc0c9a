package goodterms.screen.home;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Voice;
import goodterms.screen.Deed;
import goodterms.screen.Errand;
import goodterms.screen.Glance;
import goodterms.screen.House;
import goodterms.screen.House.Card;
import goodterms.screen.House.Stock;
import goodterms.screen.Page;
import goodterms.screen.Step;
import goodterms.screen.call.CallPage;
import goodterms.screen.frame.Box;
import goodterms.screen.frame.Pane;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import goodterms.screen.over.SettingsPage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The shelf: every scenario, found by typing a part of it, and first of all the call that was left unfinished. */
public record HomePage(House house, Stock shelf, Box filter, int chosen, Optional<Phrase> note) implements Page {

    public static HomePage of(House house) {
        return new HomePage(house, Stock.unread(), Box.empty(), 0, Optional.empty());
    }

    @Override
    public Optional<Errand> errand() {
        return Optional.of(found ->
                house.shelf(read -> found.accept(page -> page instanceof HomePage home ? home.with(read) : page)));
    }

    /** What was chosen stays chosen wherever it moves; the first line stays the first. */
    private HomePage with(Stock read) {
        var next = new HomePage(house, read, filter, chosen, note);
        var place = chosen == 0
                ? 0
                : card().map(card ->
                                next.found().stream().map(Card::id).toList().indexOf(card.id()))
                        .map(at -> Math.max(0, at) + (next.waits() ? 1 : 0))
                        .orElse(chosen);
        return new HomePage(house, read, filter, place, note);
    }

    /** Results and unfinished calls may be others by now. */
    @Override
    public Page again() {
        var read = new ArrayDeque<Stock>();
        if (shelf.whole()) {
            house.shelf(read::add);
        }
        return read.isEmpty() ? this : with(read.getLast());
    }

    /** The scenarios that the filter leaves. */
    List<Card> found() {
        var wanted = filter.text().strip().toLowerCase(Locale.ROOT);
        return shelf.cards().stream()
                .filter(card -> wanted.isEmpty() || words(card).contains(wanted))
                .toList();
    }

    /** What a scenario can be found by, in either language. */
    private static String words(Card card) {
        var words = new StringBuilder(card.id());
        for (var lang : Lang.values()) {
            words.append(' ').append(title(card, lang));
            words.append(' ')
                    .append(voice(card, lang).say(card.scenario().debtor().company()));
            card.scenario()
                    .competencies()
                    .forEach(c -> words.append(' ').append(Competencies.of(c).in(lang)));
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    static Voice voice(Card card, Lang lang) {
        return new Voice(card.scenario(), lang, new Voice.Speaker("", false));
    }

    static String title(Card card, Lang lang) {
        return voice(card, lang).say(card.scenario().title());
    }

    /** Whether a call waits to be gone on with; its line stands over the list while nothing is looked for. */
    boolean waits() {
        return shelf.unfinished().isPresent() && filter.blank();
    }

    @Override
    public void draw(Pane pane, Glance glance) {
        new HomeView(this, glance).draw(pane);
    }

    @Override
    public Step key(Key key, Glance glance) {
        var rows = found().size() + (waits() ? 1 : 0);
        if (key.ctrl('c') || key.ctrl('q') || key.is(Name.F10)) {
            return new Step.Leave();
        }
        if (key.is(Name.ESC)) {
            return filter.text().isEmpty() ? new Step.Leave() : at(Box.empty(), 0);
        }
        if (key.is(Name.ENTER)) {
            return open(glance);
        }
        if (key.is(Name.F2)) {
            return new Step.Over(this, PastPage.of(house));
        }
        if (key.is(Name.F9) || key.ctrl('o')) {
            return new Step.Over(this, new SettingsPage(0));
        }
        if (key.ctrl('t')) {
            return new Step.Tune(this, glance.comfort().in(glance.lang().other()));
        }
        return moved(key, rows).map(to -> at(filter, to)).orElseGet(() -> typed(key));
    }

    private Optional<Integer> moved(Key key, int rows) {
        if (key instanceof Key.Line(String place)) {
            return Optional.of(Integer.parseInt(place));
        }
        var by = key instanceof Key.Wheel(boolean up)
                ? (up ? -1 : 1)
                : key instanceof Key.Press(Name name)
                        ? switch (name) {
                            case UP -> -1;
                            case DOWN, TAB -> 1;
                            case PAGE_UP -> -8;
                            case PAGE_DOWN -> 8;
                            default -> 0;
                        }
                        : 0;
        return by == 0 ? Optional.empty() : Optional.of(Math.clamp(chosen + (long) by, 0, Math.max(0, rows - 1)));
    }

    private Step typed(Key key) {
        return filter.after(key).map(b -> at(b, 0)).orElseGet(() -> new Step.To(this));
    }

    private Step at(Box wanted, int place) {
        return new Step.To(new HomePage(house, shelf, wanted, place, Optional.empty()));
    }

    private Step open(Glance glance) {
        if (waits() && chosen == 0) {
            return switch (house.resume()) {
                case House.Opened.Ready(var line) -> new Step.Over(this, CallPage.of(line, glance.now()));
                case House.Opened.Not(var why) ->
                    new Step.To(new HomePage(house, shelf, filter, chosen, Optional.of(why)));
            };
        }
        return card().<Step>map(card -> new Step.Over(this, BriefingPage.of(house, card)))
                .orElseGet(() -> new Step.To(this));
    }

    /** The scenario that the chosen line is about. */
    Optional<Card> about() {
        return waits() && chosen == 0
                ? shelf.cards().stream()
                        .filter(c -> shelf.unfinished().filter(c.id()::equals).isPresent())
                        .findFirst()
                : card();
    }

    private Optional<Card> card() {
        var found = found();
        var at = chosen - (waits() ? 1 : 0);
        return at >= 0 && at < found.size() ? Optional.of(found.get(at)) : Optional.empty();
    }

    @Override
    public List<Deed> deeds(Glance glance) {
        var deeds = new ArrayList<Deed>();
        deeds.add(Deed.of("Enter", Phrase.of("открыть", "open"), Key.press(Name.ENTER)));
        deeds.add(Deed.of("F1", Phrase.of("справка", "help"), Key.press(Name.F1)));
        deeds.add(Deed.of("↑↓", Phrase.of("выбрать", "choose"), Key.press(Name.DOWN)));
        deeds.add(Deed.of("F2", Phrase.of("ваши разговоры", "your calls"), Key.press(Name.F2)));
        deeds.add(Deed.of("F9", Phrase.of("настройки", "settings"), Key.press(Name.F9)));
        deeds.add(Deed.of("Ctrl-T", Phrase.of("English", "русский"), new Key.Ctrl('t')));
        deeds.add(Deed.of("Esc", Phrase.of("выйти", "leave"), Key.press(Name.ESC)));
        return deeds;
    }
}
