package goodterms.debtor;

import goodterms.debt.Debt;
import goodterms.debtor.Answer.Figures;
import goodterms.debtor.Answer.Interest;
import goodterms.scenario.Scenario;
import goodterms.scenario.Scenario.Blocker;
import goodterms.scenario.Scenario.Debtor;
import goodterms.settlement.Payment;
import goodterms.settlement.Proposal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;

/** Weighs an offer against the debtor's money, interests and mood. The same offer in the same standing has one answer. */
public final class Bargain {

    private static final Interest[] INTERESTS = Interest.values();

    private final Debtor debtor;
    private final Debt debt;
    private final Model model;

    public Bargain(Scenario scenario, Model model) {
        this.debtor = scenario.debtor();
        this.debt = scenario.debt();
        this.model = model;
    }

    /**
     * Blocked first, then whether the money is there, then whether the deal is good enough for her. To a promise without a day
     * anybody says yes, and means nothing by it.
     */
    public Answer answer(Proposal proposal, Standing standing) {
        return answer(weigh(proposal), standing);
    }

    /** The same for an offer weighed before. */
    public Answer answer(Weighed offer, Standing standing) {
        if (standing.blocked() && debtor.blocker() != Blocker.NONE) {
            return new Answer.Blocked(figures(offer, standing, false), debtor.blocker());
        }
        if (offer.shortfallMilli() > 0) {
            return overstretched(offer, standing);
        }
        if (offer.dateless()) {
            return new Answer.EmptyYes(figures(offer, standing, true));
        }
        var figures = figures(offer, standing, false);
        var gap = figures.reservation() - figures.utility();
        if (gap <= 0) {
            return new Answer.Accept(figures);
        }
        var unmet = unmet(offer, standing);
        return gap <= model.counterWithin() ? new Answer.Counter(figures, unmet) : new Answer.Refuse(figures, unmet);
    }

    private Answer overstretched(Weighed offer, Standing standing) {
        var mood = standing.mood();
        if (mood.trust() >= model.honest()) {
            return new Answer.Cannot(figures(offer, standing, false), offer.inflow());
        }
        if (mood.resolve() >= model.cornered() || mood.patience() < model.worn()) {
            return new Answer.EmptyYes(figures(offer, standing, true));
        }
        return new Answer.Refuse(figures(offer, standing, false), unmet(offer, standing));
    }

    private Figures figures(Weighed offer, Standing standing, boolean empty) {
        return new Figures(
                utility(offer, standing),
                reservation(standing),
                offer.shortfallMilli(),
                offer.weightedDaysTenths(),
                offer.completeness(),
                keptPct(offer, standing.mood(), empty));
    }

    /** What of an offer is the same in every mood. */
    public Weighed weigh(Proposal proposal) {
        var satisfied = new EnumMap<Interest, Integer>(Interest.class);
        for (var interest : Interest.values()) {
            satisfied.put(interest, satisfied(interest, proposal));
        }
        return new Weighed(
                proposal,
                satisfied,
                shortfallMilli(proposal.payments()),
                nextInflow(proposal.payments()),
                weightedDaysTenths(proposal.payments()),
                completeness(proposal));
    }

    private int utility(Weighed offer, Standing standing) {
        var sum = 0;
        for (var interest : INTERESTS) {
            sum += weight(interest) * satisfied(interest, offer, standing);
        }
        return Reaction.hundredths(sum);
    }

    private int satisfied(Interest interest, Weighed offer, Standing standing) {
        return interest == Interest.FACE ? face(standing) : offer.satisfied(interest);
    }

    /** Face depends on the call alone, not on the offer, and counts nothing here. */
    private int satisfied(Interest interest, Proposal proposal) {
        return switch (interest) {
            case TIME -> time(proposal.payments());
            case AMOUNT -> milli(proposal.waived().amount()) / 10;
            case FACE -> 0;
            case CONTINUITY -> stops(proposal) ? model.stopped() : 100;
            case FORM -> 100 - proposal.burden();
        };
    }

    private boolean stops(Proposal proposal) {
        return proposal.offer().instruments().stream().anyMatch(model.stopping()::contains);
    }

    /** The later the better for her; no date at all is best. */
    private int time(List<Payment> payments) {
        return payments.isEmpty()
                ? 100
                : Math.min(100, weightedDaysTenths(payments) * 10 / Math.max(1, debtor.horizon()));
    }

    private int face(Standing standing) {
        var face = model.face();
        var points = face.base()
                + Reaction.hundredths((long) face.trustPct() * (standing.mood().trust() - 50))
                + face.question() * Math.min(face.questions(), standing.openQuestions())
                + (standing.jointOption() ? face.joint() : 0);
        return Math.clamp(points, 0, 100);
    }

    private int weight(Interest interest) {
        var interests = debtor.interests();
        return switch (interest) {
            case TIME -> interests.time();
            case AMOUNT -> interests.amount();
            case FACE -> interests.face();
            case CONTINUITY -> interests.continuity();
            case FORM -> interests.form();
        };
    }

    private Interest unmet(Weighed offer, Standing standing) {
        var worst = Interest.TIME;
        var pain = -1;
        for (var interest : INTERESTS) {
            var hurt = weight(interest) * (100 - satisfied(interest, offer, standing));
            if (hurt > pain) {
                pain = hurt;
                worst = interest;
            }
        }
        return worst;
    }

    /** RV = rv - 0.25(T-50) - 0.15(W-50) - 0.15(R-50) - [consequence named] * dependence * max(0, R-40) / 100. */
    private int reservation(Standing standing) {
        var mood = standing.mood();
        var hundredths = debtor.reservation() * 100
                - model.trustPct() * (mood.trust() - 50)
                - model.willingnessPct() * (mood.willingness() - 50)
                - model.resolvePct() * (mood.resolve() - 50)
                - (standing.consequenceNamed() ? debtor.dependence() * Math.max(0, mood.resolve() - 40) : 0);
        return Math.clamp(Reaction.hundredths(hundredths), 0, 100);
    }

    /** The largest amount by which payments due by a day exceed the free cash by that day, in thousandths of the debt. */
    public int shortfallMilli(List<Payment> all) {
        var payments = all.stream().filter(Payment::inCash).toList();
        var worst = 0;
        for (var payment : payments) {
            var day = day(payment);
            var due = payments.stream()
                    .filter(p -> day(p) <= day)
                    .mapToInt(this::milliOf)
                    .sum();
            worst = Math.max(worst, due - freeBy(day));
        }
        return worst;
    }

    private int freeBy(int day) {
        return debtor.cash().stream()
                .filter(c -> c.day() <= day)
                .mapToInt(c -> c.milliOfDebt())
                .sum();
    }

    private int nextInflow(List<Payment> payments) {
        var due = 0;
        for (var payment : payments) {
            due += milliOf(payment);
        }
        var free = 0;
        for (var i = 0; i < debtor.cash().size(); i++) {
            free += debtor.cash().get(i).milliOfDebt();
            if (free >= due) {
                return i + 1;
            }
        }
        return debtor.cash().size();
    }

    private int day(Payment payment) {
        return (int) ChronoUnit.DAYS.between(debt.asOf(), payment.on());
    }

    private int milliOf(Payment payment) {
        return milli(payment.amount().amount());
    }

    private int milli(BigDecimal amount) {
        var total = debt.total().amount();
        if (total.signum() == 0) {
            return 0;
        }
        return amount.movePointRight(3).divide(total, 0, RoundingMode.HALF_UP).intValue();
    }

    /** Sum of amount x days over sum of amounts, in tenths of a day. */
    public int weightedDaysTenths(List<Payment> payments) {
        var paid = payments.stream().map(p -> p.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (paid.signum() == 0) {
            return 0;
        }
        var weighted = payments.stream()
                .map(p -> p.amount().amount().multiply(BigDecimal.valueOf(Math.max(0, day(p)))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return weighted.multiply(BigDecimal.TEN)
                .divide(paid, MathContext.DECIMAL64)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    private int completeness(Proposal proposal) {
        return proposal.slots().stream()
                .distinct()
                .mapToInt(s -> model.slotPoints().get(s.ordinal()))
                .sum();
    }

    /** p = 35 + 0.40(W-50) + 0.25(R-50) + 0.15(T-50) + 0.25 completeness + keep - [empty](25 + 60 S/D), within 5..98. */
    private int keptPct(Weighed offer, Mood mood, boolean empty) {
        var kept = model.kept();
        var hundredths = kept.base() * 100
                + kept.willingnessPct() * (mood.willingness() - 50)
                + kept.resolvePct() * (mood.resolve() - 50)
                + kept.trustPct() * (mood.trust() - 50)
                + kept.completePct() * offer.completeness()
                + offer.proposal().keepPct() * 100
                - (empty ? kept.empty() * 100 + kept.shortfall() * offer.shortfallMilli() / 10 : 0);
        return Math.clamp(Reaction.hundredths(hundredths), kept.least(), kept.most());
    }
}
