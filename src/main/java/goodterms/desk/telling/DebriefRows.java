package goodterms.desk.telling;

import goodterms.debrief.Debrief;
import goodterms.debrief.Figures;
import goodterms.debrief.TurnReview;
import goodterms.debrief.sheet.Measures;
import goodterms.debrief.sheet.Rubric;
import goodterms.debrief.sheet.Sheet;
import goodterms.debtor.Meter;
import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.Deals;
import goodterms.desk.words.Names;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The debrief of a call at the line desk: what came of it, the two goals, why she did not pay, and the turns that mattered. */
public final class DebriefRows {

    private static final int BAR = 20;

    private static final int QUOTED = 22;

    private static final Phrase THOUGHTS = Phrase.of(
            "Что при этом думали на том конце: goodterms debrief --thoughts",
            "What they thought at the other end: goodterms debrief --thoughts");

    private final Debrief debrief;
    private final Talk talk;
    private final Manner manner;
    private final List<Row> rows = new ArrayList<>();

    private final Rubric rubric;

    private DebriefRows(Talk talk, Manner manner, Rubric rubric) {
        this.debrief = Debrief.of(talk);
        this.rubric = rubric;
        this.talk = talk;
        this.manner = manner;
    }

    public static List<Row> of(Talk talk, Manner manner, Rubric rubric) {
        return new DebriefRows(talk, manner, rubric).rows();
    }

    private List<Row> rows() {
        debrief.outcome()
                .ifPresentOrElse(
                        o -> rows.add(Row.of(Ink.STRONG, Names.of(o).in(lang()))),
                        () -> rows.add(Row.of(Ink.QUIET, word("Разговор ещё идёт.", "The call is still going on."))));
        debrief.agreement().ifPresent(a -> rows.addAll(Papers.agreed(a, manner)));
        if (talk.over()) {
            goals(debrief.figures());
            rows.addAll(MeasureRows.of(debrief, Measures.of(talk, rubric), lang()));
            cause();
        }
        marked(word("Лучший ход", "Best turn"), debrief.best());
        lost();
        missing();
        rows.addAll(LedgerRows.of(talk, lang()));
        stronger();
        course();
        if (talk.over()) {
            rows.addAll(SheetRows.of(Sheet.of(talk, rubric), lang()));
            rows.add(Row.empty());
            rows.add(Row.of(Ink.QUIET, THOUGHTS.in(lang())));
        }
        return rows;
    }

    private void goals(Figures figures) {
        rows.add(Row.empty());
        rows.add(bar(word("деньги", "money"), figures.money()));
        rows.add(bar(word("отношения", "relationship"), figures.relationship()));
        rows.add(bar(word("обе цели", "both goals"), figures.index()));
    }

    /** The costliest turn and the turning point, once where they are the same. */
    private void lost() {
        var same = debrief.costliest().equals(debrief.turning());
        if (same) {
            marked(word("Самый дорогой и поворотный ход", "Costliest turn and turning point"), debrief.costliest());
            return;
        }
        marked(word("Самый дорогой ход", "Costliest turn"), debrief.costliest());
        if (!debrief.turning().equals(debrief.best())) {
            marked(word("Поворотный ход", "Turning point"), debrief.turning());
        }
    }

    /** What the turn lost of what could still be reached. */
    private Optional<Row> loss(TurnReview turn) {
        return debrief.regret().losses().stream()
                .filter(l -> l.turn() == turn.number() && points(l.before()) > points(l.after()))
                .map(l -> Row.of(
                                Ink.WARN,
                                word(
                                        "Было достижимо " + points(l.before()) + ", стало " + points(l.after())
                                                + " из 100.",
                                        "Within reach before: " + points(l.before()) + " of 100, after: "
                                                + points(l.after()) + "."))
                        .indented(2, 4))
                .findFirst();
    }

    private static int points(int milli) {
        return (milli + 5) / 10;
    }

    private void stronger() {
        debrief.stronger()
                .ifPresent(p -> rows.add(labelled(
                        word("Тогда же приняли бы и", "They would also have accepted"),
                        Papers.offered(talk, p.offer(), lang()))));
    }

    private Row bar(String name, int milli) {
        var full = (milli * BAR + 500) / 1000;
        var bar = manner.plain() ? "" : "█".repeat(full) + "░".repeat(BAR - full) + " ";
        return Row.of(Columns.padded(name, 14))
                .plus(Ink.QUIET, bar)
                .plus(Ink.STRONG, String.valueOf(points(milli)))
                .indented(2, 2);
    }

    private void cause() {
        var cause = debrief.cause();
        rows.add(Row.empty());
        rows.add(labelled(word("Что говорили", "What was said"), cause.cover()));
        cause.truth().ifPresent(t -> rows.add(labelled(word("На самом деле", "The true cause"), t)));
        if (!cause.found()) {
            rows.add(Row.of(
                    Ink.WARN,
                    cause.withheld()
                            ? word(
                                    "Причину вы спросили, но доверия не хватило.",
                                    "You asked for the cause, but there was not enough trust.")
                            : word("До причины разговор не дошёл.", "The talk did not get to the cause.")));
        }
    }

    private void marked(String label, Optional<TurnReview> turn) {
        turn.ifPresent(t -> {
            rows.add(Row.empty());
            rows.add(Row.of(Ink.STRONG, label + " (" + t.number() + "): ")
                    .plus(Speech.quoted(t.said(), lang()))
                    .indented(0, 2));
            rows.add(changes(t).indented(2, 4));
            loss(t).ifPresent(rows::add);
            t.felt()
                    .ifPresent(f -> rows.add(Row.of(Ink.QUIET, Speech.quoted(f.in(lang()), lang()))
                            .indented(2, 4)));
            t.why().ifPresent(w -> rows.add(Row.of(w).indented(2, 4)));
            t.better()
                    .ifPresent(
                            b -> rows.add(labelled(word("Лучше", "Better"), b).indented(2, 4)));
        });
    }

    private Row changes(TurnReview turn) {
        return Moods.changes(turn.before(), turn.after(), manner.showing(Manner.Detail.CHANGES))
                .orElseGet(() -> Row.of(Ink.QUIET, word("ничего не изменилось", "nothing changed")));
    }

    private void missing() {
        if (debrief.agreement().isPresent() && !debrief.missing().isEmpty()) {
            var slots =
                    debrief.missing().stream().map(s -> Deals.of(s).in(lang())).collect(Collectors.joining(", "));
            rows.add(Row.empty());
            rows.add(labelled(word("Не закреплено", "Not fixed"), slots + "."));
        }
    }

    private void course() {
        if (debrief.turns().isEmpty()) {
            return;
        }
        rows.add(Row.empty());
        var head = "#   ";
        for (var meter : Meter.values()) {
            head += Columns.padded(Columns.cut(Names.of(meter).in(lang()).split(" ")[0], 11), 12);
        }
        rows.add(Row.of(Ink.QUIET, head));
        debrief.turns().forEach(this::turn);
    }

    /** The four readings after a turn, and the beginning of what was said. */
    private void turn(TurnReview turn) {
        var line = new StringBuilder(Columns.padded(turn.number() + ".", 4));
        for (var meter : Meter.values()) {
            var delta = turn.after().of(meter) - turn.before().of(meter);
            var change = delta == 0 ? "" : " " + Moods.signed(delta);
            line.append(Columns.padded(turn.after().of(meter) + change, 12));
        }
        rows.add(Row.of(line.toString())
                .plus(Ink.QUIET, Columns.cut(turn.said(), QUOTED))
                .indented(0, 3));
    }

    private Row labelled(String label, String text) {
        return Row.of(Ink.KEY, label + ": ").plus(text).indented(0, 2);
    }

    private String word(String ru, String en) {
        return Phrase.of(ru, en).in(lang());
    }

    private Lang lang() {
        return manner.lang();
    }
}
