package goodterms.desk.telling;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.Deals;
import goodterms.desk.words.Refusals;
import goodterms.lang.Dates;
import goodterms.lang.Phrase;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;

/** Tells what the last move brought: first what was said, then what it changed. */
public final class Telling {

    private final Talk talk;
    private final Manner manner;
    private final List<Row> said = new ArrayList<>();
    private final List<Row> changed = new ArrayList<>();

    private boolean herTurn;

    private Telling(Talk talk, Manner manner) {
        this.talk = talk;
        this.manner = manner;
    }

    public static List<Row> of(Talk talk, Manner manner) {
        return told(talk, manner).rows();
    }

    /** The same without the readings, for a desk that shows them in a place of their own. */
    public static List<Row> withoutReadings(Talk talk, Manner manner) {
        return told(talk, manner).joined();
    }

    private static Telling told(Talk talk, Manner manner) {
        var telling = new Telling(talk, manner);
        talk.fresh().forEach(telling::tell);
        return telling;
    }

    private List<Row> rows() {
        Moods.row(talk.fresh(), manner).ifPresent(changed::add);
        return joined();
    }

    private List<Row> joined() {
        var rows = new ArrayList<>(said);
        if (!said.isEmpty() && !changed.isEmpty()) {
            rows.add(Row.empty());
        }
        rows.addAll(changed);
        return rows;
    }

    private void tell(Event event) {
        switch (event) {
            case Event.Entered entered -> {}
            case Event.MoodMoved moved -> {}
            case Event.DebtorSpoke spoke -> debtor(spoke.text());
            case Event.Chose chose -> said.add(Speech.mine(chose.text(), manner.lang()));
            case Event.Said one -> shown(Speech.verdict(one.heard(), manner));
            case Event.Revealed revealed -> learned(fact(revealed.fact()));
            case Event.Withheld withheld -> shown(quiet(WITHHELD));
            case Event.Strayed strayed -> shown(quiet(STRAYED));
            case Event.Proposed proposed -> said.add(Papers.proposed(talk, proposed.offer(), manner));
            case Event.Faulty faulty -> changed.addAll(Papers.faults(faulty.faults(), manner));
            case Event.Answered answered -> shown(quiet(Deals.of(answered.answer())));
            case Event.CalendarShown calendar -> learned(money(calendar.inflow()));
            case Event.Noticed noticed -> shown(quiet(Deals.of(noticed)));
            case Event.Agreed agreed -> changed.addAll(Papers.agreed(agreed.agreement(), manner));
            case Event.Hinted hinted -> changed.add(Speech.labelled(HINT, hinted.text(), manner));
            case Event.Advised advised -> changed.addAll(Tips.of(advised.advice(), manner));
            case Event.Disagreed disagreed -> changed.add(quiet(DISAGREED));
            case Event.Refused refused -> changed.add(Row.of(Ink.WARN, word(Refusals.of(refused.why()))));
            case Event.Ended ended -> {}
        }
    }

    /** Her name stands once before what she says in a row. */
    private void debtor(String text) {
        said.add(herTurn && !manner.plain() ? Speech.more(text) : Speech.debtor(talk, text));
        herTurn = true;
    }

    private void shown(Row row) {
        if (manner.detail() != Manner.Detail.NONE) {
            changed.add(row);
        }
    }

    private void learned(String fact) {
        changed.add(Row.of(Ink.GOOD, manner.sign("◆") + word(LEARNED) + " ")
                .plus(fact)
                .indented(0, 2));
    }

    private String fact(String id) {
        var text = talk.stage().scenario().facts().get(id);
        return text == null ? id : talk.stage().voice().say(text);
    }

    private String money(int inflow) {
        var scenario = talk.stage().scenario();
        var day = scenario.debtor().cash().get(inflow - 1).day();
        var date = Dates.spoken(manner.lang(), scenario.debt().asOf().plusDays(day));
        return word(Phrase.each(lang -> switch (lang) {
            case RU -> "деньги у них появятся " + date + ".";
            case EN -> "they will have the money on " + date + ".";
        }));
    }

    private Row quiet(Phrase phrase) {
        return Row.of(Ink.QUIET, word(phrase));
    }

    private String word(Phrase phrase) {
        return phrase.in(manner.lang());
    }

    private static final Phrase LEARNED = Phrase.of("Вы узнали:", "You learned:");

    private static final Phrase HINT = Phrase.of("Подсказка", "Hint");

    private static final Phrase WITHHELD = Phrase.of(
            "Настоящую причину вам пока не назвали: не хватает доверия.",
            "You were not told the true cause yet: there is not enough trust.");

    private static final Phrase STRAYED =
            Phrase.of("Вас не поняли: фраза не о том.", "You were not understood: the phrase missed the point.");

    private static final Phrase DISAGREED = Phrase.of(
            "Отмечено: вы не согласны с оценкой. Тренер это увидит.",
            "Noted: you disagree with the verdict. The trainer will see it.");
}
