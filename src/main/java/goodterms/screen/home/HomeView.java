package goodterms.screen.home;

import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Amounts;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Plurals;
import goodterms.screen.Glance;
import goodterms.screen.House.Card;
import goodterms.screen.Surround;
import goodterms.screen.frame.BoxLines;
import goodterms.screen.frame.Pane;
import goodterms.screen.frame.Style;
import goodterms.screen.key.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the shelf: the list, and what the chosen scenario is about, below it or beside it. */
final class HomeView {

    private static final int WIDE = 100;

    private static final int ABOUT = 8;

    private static final Phrase TITLE = Phrase.of("Добрые условия", "Good Terms");

    private static final Phrase FIND = Phrase.of("Найти: ", "Find: ");

    private static final Phrase READING = Phrase.of("Сценарии читаются…", "Reading the scenarios…");

    private static final Phrase NONE =
            Phrase.of("Таких сценариев нет. Esc — показать все.", "No such scenario. Esc shows all.");

    private final HomePage page;
    private final Glance glance;
    private final Lang lang;

    HomeView(HomePage page, Glance glance) {
        this.page = page;
        this.glance = glance;
        this.lang = glance.lang();
    }

    void draw(Pane pane) {
        var body = Surround.of(pane, glance.word(TITLE), count(), page, glance);
        var at = body.put(1, 0, glance.word(FIND), Style.QUIET);
        BoxLines.of(page.filter(), body.width() - at - 1).draw(body.after(at).top(1), offset -> Style.PLAIN);
        if (pane.width() >= WIDE) {
            var left = body.width() * 3 / 5;
            list(body.below(2).left(left));
            about(body.below(2).after(left + 2));
        } else {
            var below = body.height() >= 16 ? ABOUT : 0;
            list(body.below(1).above(below));
            if (below > 0) {
                about(body.bottom(below));
            }
        }
        page.note()
                .ifPresent(note -> body.bottom(1).put(1, 0, Columns.padded(note.in(lang), body.width()), Style.WARN));
    }

    private String count() {
        return page.shelf().whole()
                ? page.found().size() + " / " + page.shelf().cards().size()
                : glance.word(READING);
    }

    private void list(Pane pane) {
        var cards = page.found();
        var extra = page.waits() ? 1 : 0;
        if (cards.isEmpty() && page.shelf().whole()) {
            pane.put(1, 1, glance.word(NONE), Style.QUIET);
        }
        var head = cards.isEmpty() || pane.height() < 6 ? 0 : heads(pane.top(1));
        var rows = pane.below(head);
        var first = Math.max(0, page.chosen() - rows.height() + 1);
        for (var i = first; i < cards.size() + extra && i - first < rows.height(); i++) {
            var line = rows.below(i - first).top(1);
            if (i < extra) {
                waiting(line);
            } else {
                card(line, cards.get(i - extra), i == page.chosen());
            }
            line.spot(0, 0, line.width(), new Key.Line(String.valueOf(i)));
        }
    }

    private int heads(Pane line) {
        line.put(3, 0, glance.word("Сценарий", "Scenario"), Style.QUIET);
        line.right(0, glance.word("уровень  минут  лучший ", "level  length    best "), Style.QUIET);
        return 1;
    }

    private void waiting(Pane line) {
        var here = page.chosen() == 0;
        line.put(1, 0, here ? "›" : " ", Style.KEY);
        var id = page.shelf().unfinished().orElse("");
        var title = page.shelf().cards().stream()
                .filter(c -> c.id().equals(id))
                .map(c -> HomePage.title(c, lang))
                .findFirst()
                .orElse(id);
        var words = glance.word("Продолжить: " + title, "Go on with: " + title);
        line.put(3, 0, Columns.cut(words, line.width() - 4), here ? Style.CHOSEN : Style.GOOD);
    }

    private void card(Pane line, Card card, boolean here) {
        line.put(1, 0, here ? "›" : " ", Style.KEY);
        var best = card.best().map(b -> String.valueOf((b + 5) / 10)).orElse("—");
        var scenario = card.scenario();
        var tail = "●".repeat(scenario.level()) + "○".repeat(5 - scenario.level()) + "  "
                + left(scenario.minutes() + glance.word(" мин", " min"), 7) + left(best, 8);
        var room = line.width() - Columns.of(tail) - 6;
        line.put(3, 0, Columns.cut(HomePage.title(card, lang), room), here ? Style.CHOSEN : Style.PLAIN);
        line.right(0, tail + " ", here ? Style.STRONG : Style.QUIET);
    }

    private static String left(String text, int columns) {
        return " ".repeat(Math.max(0, columns - Columns.of(text))) + text;
    }

    private void about(Pane pane) {
        page.about().ifPresent(card -> {
            pane.rule(0, HomePage.title(card, lang));
            pane.below(1).after(1).lines(Pane.wrapped(rows(card), pane.width() - 2));
        });
    }

    private List<Row> rows(Card card) {
        var scenario = card.scenario();
        var voice = HomePage.voice(card, lang);
        var debt = scenario.debt();
        var contact = scenario.debtor().contact();
        var sum = Amounts.figures(lang, debt.total().amount(), debt.currency());
        var late = Plurals.days(lang, debt.daysLate());
        var rows = new ArrayList<Row>();
        rows.add(Row.of(voice.say(contact.name()) + ", " + voice.say(contact.role()) + ", "
                        + voice.say(scenario.debtor().company()) + ". ")
                .plus(
                        Ink.STRONG,
                        debt.daysLate() == 0
                                ? sum + "."
                                : glance.word(sum + ", просрочка " + late + ".", sum + ", " + late + " late.")));
        rows.add(Row.of(Ink.KEY, glance.word("Цель. ", "Goal. "))
                .plus(voice.say(scenario.briefing().goal())));
        rows.add(Row.of(
                Ink.QUIET,
                glance.word("Отработать: ", "To practise: ")
                        + scenario.competencies().stream()
                                .map(c -> Competencies.of(c).in(lang))
                                .collect(Collectors.joining(", "))
                        + "."));
        return rows;
    }
}
