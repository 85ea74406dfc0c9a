package goodterms.desk.telling;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Plurals;
import goodterms.scenario.Voice;
import goodterms.talk.Opening;
import goodterms.talk.Stage;
import java.util.ArrayList;
import java.util.List;

/** What a trainee reads before the call and may look up during it. */
public final class Briefing {

    private static final Phrase GOAL = Phrase.of("Цель. ", "Goal. ");

    private static final Phrase EXAM =
            Phrase.of("Экзамен: без подсказок и отмены.", "Exam: no hints, nothing can be taken back.");

    private static final Phrase RING = Phrase.of("Идёт вызов…", "Ringing…");

    private Briefing() {}

    /** Who owes, how much and how late, and the goal; then the phone rings. */
    public static List<Row> of(Stage stage, Manner manner) {
        var rows = new ArrayList<>(owing(stage, manner));
        if (stage.opening().mode() == Opening.Mode.EXAM) {
            rows.add(Row.of(Ink.WARN, EXAM.in(manner.lang())));
        }
        rows.add(Row.empty());
        rows.add(Row.of(Ink.QUIET, RING.in(manner.lang())));
        return rows;
    }

    /** Who owes, how much and how late, and the goal. */
    public static List<Row> owing(Stage stage, Manner manner) {
        var scenario = stage.scenario();
        var voice = stage.voice();
        var contact = scenario.debtor().contact();
        var who = voice.say(contact.name()) + ", " + voice.say(contact.role()) + ", "
                + voice.say(scenario.debtor().company());
        return List.of(
                Row.of(Ink.STRONG, voice.say(scenario.title()) + ". ")
                        .plus(who + ": ")
                        .plus(Ink.STRONG, owed(stage, manner.lang()) + "."),
                Row.of(Ink.KEY, GOAL.in(manner.lang()))
                        .plus(voice.say(scenario.briefing().goal()))
                        .indented(0, 2));
    }

    private static String owed(Stage stage, Lang lang) {
        var debt = stage.scenario().debt();
        var sum = Amounts.spoken(lang, debt.total().amount(), debt.currency());
        var late = Plurals.days(lang, debt.daysLate());
        if (debt.daysLate() == 0) {
            return Phrase.each(l -> l == Lang.RU ? sum + ", срок ещё не прошёл" : sum + ", not yet late")
                    .in(lang);
        }
        return Phrase.each(l -> l == Lang.RU ? sum + ", просрочка " + late : sum + ", " + late + " late")
                .in(lang);
    }

    /** The trainee's part and everything known so far, each fact a row. */
    public static List<Row> facts(Stage stage, List<String> known, Lang lang) {
        var scenario = stage.scenario();
        var voice = stage.voice();
        var rows = new ArrayList<Row>();
        rows.add(Row.of(voice.say(scenario.briefing().role())));
        for (var id : known) {
            rows.add(bullet(voice, stage, id));
        }
        return rows;
    }

    private static Row bullet(Voice voice, Stage stage, String id) {
        var text = stage.scenario().facts().get(id);
        return Row.of("• " + (text == null ? id : voice.say(text))).indented(0, 2);
    }

    /** The unpaid invoices and the penalty that the contract allows. */
    public static List<Row> invoices(Stage stage, Lang lang) {
        var debt = stage.scenario().debt();
        var rows = new ArrayList<Row>();
        for (var invoice : debt.invoices()) {
            var due = Dates.figures(lang, invoice.due());
            var late = Plurals.days(lang, debt.daysLate(invoice));
            var sum = Amounts.figures(lang, invoice.amount().amount(), debt.currency());
            var row = Row.of(Ink.STRONG, (lang == Lang.RU ? "№ " : "No. ") + invoice.no() + "  " + sum);
            var when =
                    lang == Lang.RU ? "  срок " + due + ", просрочка " + late : "  due " + due + ", " + late + " late";
            rows.add(row.plus(when)
                    .plus(Ink.QUIET, invoice.note().map(n -> "  " + n.in(lang)).orElse(""))
                    .indented(0, 4));
        }
        var total = Amounts.figures(lang, debt.total().amount(), debt.currency());
        var penalty = Amounts.figures(lang, debt.penaltyDue().amount(), debt.currency());
        rows.add(Row.of(Ink.STRONG, lang == Lang.RU ? "Всего " + total : "Total " + total));
        if (debt.penaltyDue().positive()) {
            rows.add(Row.of(
                    Ink.QUIET,
                    lang == Lang.RU
                            ? "Пеня по договору на сегодня " + penalty
                            : "Contract penalty to date " + penalty));
        }
        return rows;
    }
}
