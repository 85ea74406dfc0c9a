package goodterms.talk;

import goodterms.debtor.Answer;
import goodterms.debtor.Answer.Figures;
import goodterms.debtor.Mood;
import goodterms.debtor.Reason;
import goodterms.settlement.Offer;
import goodterms.settlement.Payment;
import goodterms.settlement.Proposal;
import goodterms.settlement.TermFault;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Heard;

/**
 * An event as one line that can be read in one way only. Instruments stand for themselves by their ids, defects by their codes:
 * a better word in the catalogue is no other event.
 */
final class EventText {

    private EventText() {}

    static String of(Event event) {
        return write(event).end();
    }

    private static FieldLine write(Event event) {
        return switch (event) {
            case Event.Entered(var node) -> line("entered").put(node);
            case Event.DebtorSpoke(var occasion, var text) ->
                line("debtor").put(occasion).put(text);
            case Event.Chose chose -> chose(chose);
            case Event.Said said -> said(said);
            case Event.MoodMoved moved -> moved(moved);
            case Event.Revealed(var fact) -> line("revealed").put(fact);
            case Event.Withheld(int trust, int gate) ->
                line("withheld").put(trust).put(gate);
            case Event.Strayed(int inARow) -> line("strayed").put(inARow);
            case Event.Proposed(var offer) -> offer(line("proposed"), offer);
            case Event.Faulty(var offer, var faults) ->
                offer(line("faulty"), offer).all(faults, EventText::fault);
            case Event.Answered(var answer) -> answer(line("answered"), answer);
            case Event.CalendarShown(int inflow) -> line("calendar").put(inflow);
            case Event.Noticed(var slip, boolean raised) ->
                line("noticed").put(slip).put(raised ? 1 : 0);
            case Event.Agreed(var agreement) -> agreed(agreement);
            case Event.Hinted(var text) -> line("hinted").put(text);
            case Event.Advised(var advice) ->
                line("advised").maybe(advice.question()).all(advice.tips(), EventText::tip);
            case Event.Disagreed(int turn) -> line("disagreed").put(turn);
            case Event.Refused(var why) -> line("refused").put(why);
            case Event.Ended(var outcome) -> line("ended").put(outcome);
        };
    }

    private static FieldLine moved(Event.MoodMoved moved) {
        return mood(mood(line("mood"), moved.before()), moved.after()).all(moved.reasons(), EventText::reason);
    }

    private static FieldLine line(String kind) {
        return new FieldLine(kind);
    }

    private static FieldLine chose(Event.Chose chose) {
        return line("chose")
                .put(chose.option())
                .put(chose.text())
                .all(chose.acts(), FieldLine::put)
                .put(chose.toneMilli())
                .put(chose.stanceMilli())
                .put(chose.rate());
    }

    private static FieldLine said(Event.Said said) {
        return heard(line("said").put(said.text()), said.heard())
                .maybe(said.option())
                .maybe(said.rate().map(Enum::name));
    }

    private static FieldLine heard(FieldLine line, Heard heard) {
        return line.put(heard.status())
                .maybe(heard.reason().map(Enum::name))
                .put(heard.toneMilli())
                .put(heard.stanceMilli())
                .all(heard.acts(), FieldLine::put)
                .all(heard.mentions(), FieldLine::put)
                .put(heard.confidenceMilli())
                .all(heard.evidence(), EventText::evidence)
                .phrase(heard.advice());
    }

    private static void evidence(FieldLine line, Evidence evidence) {
        line.put(evidence.start())
                .put(evidence.end())
                .put(evidence.text())
                .put(evidence.rule())
                .put(evidence.dimension())
                .put(evidence.milli())
                .phrase(evidence.why())
                .maybe(evidence.like());
    }

    private static FieldLine mood(FieldLine line, Mood mood) {
        return line.put(mood.trust())
                .put(mood.resolve())
                .put(mood.willingness())
                .put(mood.patience());
    }

    private static void reason(FieldLine line, Reason reason) {
        line.put(reason.meter()).put(reason.delta()).put(reason.rule());
    }

    /** Several instruments are marked by a plus, which no instrument is called. */
    private static FieldLine offer(FieldLine line, Offer offer) {
        return offer.with().isEmpty()
                ? one(line, offer)
                : one(line.put("+"), offer).all(offer.with(), EventText::one);
    }

    private static FieldLine one(FieldLine line, Offer offer) {
        return line.put(offer.instrument())
                .all(offer.terms().entrySet(), (l, term) -> l.put(term.getKey()).put(term.getValue()));
    }

    private static void fault(FieldLine line, TermFault fault) {
        line.put(fault.key()).phrase(fault.message());
    }

    private static FieldLine answer(FieldLine line, Answer answer) {
        return switch (answer) {
            case Answer.Accept(var figures) -> figures(line.put("accept"), figures);
            case Answer.EmptyYes(var figures) -> figures(line.put("empty_yes"), figures);
            case Answer.Cannot(var figures, int inflow) ->
                figures(line.put("cannot"), figures).put(inflow);
            case Answer.Counter(var figures, var unmet) ->
                figures(line.put("counter"), figures).put(unmet);
            case Answer.Refuse refuse -> figures(line.put("refuse"), refuse.figures());
            case Answer.Blocked(var figures, var by) ->
                figures(line.put("blocked"), figures).put(by);
        };
    }

    private static FieldLine figures(FieldLine line, Figures figures) {
        return line.put(figures.utility())
                .put(figures.reservation())
                .put(figures.shortfallMilli())
                .put(figures.weightedDaysTenths())
                .put(figures.completeness())
                .put(figures.keptPct());
    }

    private static FieldLine agreed(Agreement agreement) {
        var line = proposal(line("agreed"), agreement.proposal());
        return answer(line, agreement.answer()).put(agreement.turn());
    }

    private static FieldLine proposal(FieldLine line, Proposal proposal) {
        return offer(line.put(proposal.instrument().id()), proposal.offer())
                .all(proposal.payments(), EventText::payment)
                .money(proposal.waived())
                .all(proposal.slots(), FieldLine::put)
                .all(proposal.defects(), (l, defect) -> l.put(defect.code()).put(defect.gravity()));
    }

    private static void payment(FieldLine line, Payment payment) {
        line.put(payment.on().toString()).money(payment.amount());
    }

    private static void tip(FieldLine line, Advice.Tip tip) {
        line.put(tip.instrument())
                .put(tip.name())
                .put(tip.why())
                .put(tip.givesUs())
                .put(tip.givesThem())
                .put(tip.say());
    }
}
