package goodterms.talk;

import goodterms.debt.Debt;
import goodterms.debtor.Meter;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Rate;
import goodterms.speech.Listener;
import goodterms.speech.words.Heard;
import goodterms.speech.words.Heard.Status;
import goodterms.speech.words.Stance;
import goodterms.speech.words.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The trainee speaks in his own words: heard, routed to a reply, felt by what was really said. */
final class Saying {

    /** Points of patience that an answer beside the point costs, and how often in a row she puts up with it. */
    private static final int LOST = 4;

    private static final int TWICE = 2;

    private Saying() {}

    static void play(Turn turn, String text, Optional<Talk> talk) {
        turn.spend();
        var heard =
                turn.stage.rules().listener().hear(text, turn.stage.opening().lang(), context(turn, talk));
        var option = Routing.find(turn.stage, turn.before(), text, heard);
        if (option.isEmpty() && turn.before().strayed() < TWICE) {
            stray(turn, text, heard);
            return;
        }
        var taken = option.or(() -> Choosing.weakest(turn));
        turn.add(new Event.Said(text, heard, taken.map(Option::id), taken.map(o -> rate(heard, o))));
        if (taken.isEmpty()) {
            lost(turn);
            return;
        }
        turn.found();
        feel(turn, heard);
        Choosing.answer(turn, taken.get(), sameVoice(turn, heard, taken.get()));
    }

    private static void stray(Turn turn, String text, Heard heard) {
        turn.add(new Event.Said(text, heard, Optional.empty(), Optional.empty()));
        feel(turn, heard);
        lost(turn);
    }

    private static void lost(Turn turn) {
        turn.stray();
        turn.lose(Meter.PATIENCE, LOST, "unfollowed");
        turn.sayAny(Event.Occasion.LOST, "lost");
        turn.stay();
    }

    /** An unsure or unscorable sentence moves nothing. */
    private static void feel(Turn turn, Heard heard) {
        if (heard.status() == Status.SCORED) {
            turn.react(heard.acts(), Map.of(), heard.forbidden());
        }
    }

    private static boolean sameVoice(Turn turn, Heard heard, Option option) {
        var own = turn.stage.rules().acts().voice(option.acts());
        return heard.status() == Status.SCORED
                && heard.tone() == Tone.of(own.toneMilli())
                && heard.stance() == Stance.of(own.stanceMilli());
    }

    /** Best when spoken as a representative without accusation and doing a good thing that the reply does; else by the voice. */
    static Rate rate(Heard heard, Option option) {
        if (heard.status() != Status.SCORED) {
            return Rate.OK;
        }
        if (heard.tone() == Tone.ENFORCER || heard.stance() == Stance.ACCUSATION) {
            return Rate.HARMFUL;
        }
        if (heard.tone() == Tone.PETITIONER) {
            return Rate.WEAK;
        }
        var good = option.acts().stream()
                .anyMatch(a -> !a.harmful() && heard.acts().contains(a));
        return good ? Rate.BEST : Rate.OK;
    }

    private static Listener.Context context(Turn turn, Optional<Talk> talk) {
        var before = turn.before();
        var around = new Listener.Context(
                before.lastLine(),
                turn.node().phase().map(p -> p.name().toLowerCase(Locale.ROOT)).orElse(""),
                turn.stage.known(before),
                before.agreement().isPresent(),
                said(talk));
        return around.owing(owed(turn.stage.scenario().debt()));
    }

    /** The sums that may be named as owed: every invoice, all of them, and with the penalty. */
    private static List<BigDecimal> owed(Debt debt) {
        var sums = new ArrayList<BigDecimal>();
        debt.invoices().forEach(invoice -> sums.add(invoice.amount().amount()));
        sums.add(debt.total().amount());
        sums.add(debt.penaltyDue().amount());
        sums.add(debt.total().amount().add(debt.penaltyDue().amount()));
        return sums;
    }

    private static List<String> said(Optional<Talk> talk) {
        var said = new ArrayList<String>();
        for (var at = talk; at.isPresent(); at = at.get().before()) {
            for (var event : at.get().fresh()) {
                if (event instanceof Event.Said one) {
                    said.addFirst(one.text());
                }
            }
        }
        return said;
    }
}
