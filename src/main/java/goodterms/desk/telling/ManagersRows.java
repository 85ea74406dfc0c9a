package goodterms.desk.telling;

import goodterms.debrief.Moments;
import goodterms.debtor.ThoughtTable;
import goodterms.desk.page.Beside;
import goodterms.desk.page.Clip;
import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.Names;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.speech.words.Tone;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same debtor called by three managers, a page for each round of turns and one for what each got. */
public final class ManagersRows {

    /** Turns shown of each call, so that all three are read in a minute and a half. */
    private static final int MOST = 5;

    private static final int SAID = 80;

    private static final int ANSWERED = 56;

    private static final int GAP = 2;

    /** From this width on there is room for three columns. */
    public static final int WIDE = 120;

    private static final Phrase TITLE = Phrase.of("Три менеджера, один должник. ", "Three managers, one debtor. ");

    private static final Phrase GOT = Phrase.of("Что получил каждый", "What each of them got");

    private static final Phrase MORAL = Phrase.of(
            "Клиент тот же, счёт тот же. Разница только в словах.",
            "The same client, the same invoice. Only the words differ.");

    private final Map<Tone, Talk> calls;
    private final ThoughtTable table;
    private final Manner manner;
    private final int width;

    private ManagersRows(Map<Tone, Talk> calls, ThoughtTable table, Manner manner, int width) {
        this.calls = calls;
        this.table = table;
        this.manner = manner;
        this.width = width;
    }

    /** The pages in order, for a terminal so many columns wide; told plainly, one manager after another. */
    public static List<List<Row>> pages(Map<Tone, Talk> calls, ThoughtTable table, Manner manner, int width) {
        var telling = new ManagersRows(calls, table, manner, width);
        var pages = new ArrayList<List<Row>>();
        pages.add(List.of(telling.title()));
        pages.addAll(manner.plain() ? telling.oneByOne() : telling.rounds());
        pages.add(telling.results());
        return pages;
    }

    private Row title() {
        var talk = calls.values().iterator().next();
        var stage = talk.stage();
        var who = stage.voice().say(stage.scenario().debtor().contact().name());
        return Row.of(Ink.STRONG, TITLE.in(lang())).plus(Ink.SPEAKER, who).indented(0, 2);
    }

    private List<List<Row>> oneByOne() {
        var pages = new ArrayList<List<Row>>();
        calls.forEach((tone, talk) -> {
            var page = new ArrayList<Row>();
            Moments.of(talk, MOST).forEach(step -> page.addAll(block(tone, step)));
            pages.add(page);
        });
        return pages;
    }

    private List<List<Row>> rounds() {
        var pages = new ArrayList<List<Row>>();
        for (var round = 0; round < MOST; round++) {
            var blocks = new ArrayList<List<Row>>();
            for (var call : calls.entrySet()) {
                var steps = Moments.of(call.getValue(), MOST);
                blocks.add(round < steps.size() ? block(call.getKey(), steps.get(round)) : List.of());
            }
            if (blocks.stream().anyMatch(b -> !b.isEmpty())) {
                pages.add(laid(blocks));
            }
        }
        return pages;
    }

    private List<Row> laid(List<List<Row>> blocks) {
        if (width + 1 < WIDE) {
            return blocks.stream().flatMap(List::stream).toList();
        }
        var each = (width - 2 * GAP) / blocks.size();
        return Beside.of(blocks, blocks.stream().map(b -> each).toList(), GAP);
    }

    /** What one manager said, what she answered, and her mood after it. */
    private List<Row> block(Tone tone, Talk step) {
        var moment = new Moment(step);
        var rows = new ArrayList<Row>();
        rows.add(Row.empty());
        var head = Row.of(ink(tone), name(tone) + ", " + step.state().turn() + ": ");
        moment.said()
                .map(text -> head.plus(Clip.of(text, SAID)).indented(0, 2))
                .or(() -> moment.proposed()
                        .map(p -> head.plus(Papers.offered(step, p.offer(), lang()))
                                .indented(0, 2)))
                .ifPresent(rows::add);
        if (!moment.aloud().isEmpty()) {
            var answer = Clip.of(moment.aloud().getFirst(), ANSWERED);
            rows.add(Row.of(Ink.SPEAKER, Speech.name(step) + ": ").plus(answer).indented(2, 4));
        }
        rows.add(mood(step).indented(2, 4));
        return rows;
    }

    private Row mood(Talk step) {
        var before = step.before().orElse(step).state().mood();
        var after = step.state().mood();
        var temper = table.temper(after).name().in(lang());
        var changed = Moods.changes(Moods.most(before, after, 2), after, manner.showing(Manner.Detail.CHANGES));
        var row = Row.of(Ink.QUIET, manner.sign("·") + temper + (changed.isPresent() ? ": " : ""));
        for (var span : changed.map(Row::spans).orElse(List.of())) {
            row = row.plus(span.ink(), span.text());
        }
        return row;
    }

    private List<Row> results() {
        var rows = new ArrayList<Row>();
        rows.add(Row.empty());
        rows.add(Row.of(Ink.STRONG, GOT.in(lang())));
        rows.addAll(manner.plain() ? listed() : table());
        rows.add(Row.empty());
        rows.add(Row.of(Ink.QUIET, MORAL.in(lang())));
        return rows;
    }

    private List<Row> listed() {
        var rows = new ArrayList<Row>();
        calls.forEach((tone, talk) -> {
            rows.add(Row.empty());
            rows.add(Row.of(Ink.KEY, name(tone)));
            Gain.of(talk, lang())
                    .forEach(g -> rows.add(Row.of(g.label() + ": " + g.value()).indented(2, 4)));
        });
        return rows;
    }

    private List<Row> table() {
        var gains = calls.values().stream().map(t -> Gain.of(t, lang())).toList();
        var label = gains.getFirst().stream()
                .mapToInt(g -> Columns.of(g.label()))
                .max()
                .orElse(0);
        var each = Math.clamp((width - label - 3L) / calls.size(), 20, 36);
        var widths = List.of(label, each, each, each);
        var rows = new ArrayList<Row>();
        var heads = new ArrayList<List<Row>>(List.of(List.of(Row.empty())));
        calls.keySet().forEach(tone -> heads.add(List.of(Row.of(ink(tone), name(tone)))));
        rows.addAll(Beside.of(heads, widths, 1));
        for (var i = 0; i < gains.getFirst().size(); i++) {
            var at = i;
            var cells = new ArrayList<List<Row>>();
            cells.add(List.of(Row.of(Ink.QUIET, gains.getFirst().get(i).label())));
            gains.forEach(g -> cells.add(List.of(Row.of(g.get(at).value()))));
            rows.addAll(Beside.of(cells, widths, 1));
        }
        return rows;
    }

    private String name(Tone tone) {
        var word = Names.of(tone).in(lang());
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Ink ink(Tone tone) {
        return switch (tone) {
            case PETITIONER -> Ink.WARN;
            case ENFORCER -> Ink.BAD;
            case REPRESENTATIVE -> Ink.GOOD;
        };
    }

    private Lang lang() {
        return manner.lang();
    }
}
