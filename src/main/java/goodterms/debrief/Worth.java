package goodterms.debrief;

import goodterms.debtor.Answer;
import goodterms.scenario.Node.Outcome;
import goodterms.speech.words.Act;
import goodterms.talk.Agreement;
import goodterms.talk.Stage;
import goodterms.talk.State;
import goodterms.talk.Talk;
import java.util.Optional;

/** Weighs a talk against its two goals. The formulas are those of the debtor's model: money, relationship, harmonic mean. */
public final class Worth {

    private static final int WHOLE = 1000;

    /** The debtor's health where nothing was agreed that could strain her. */
    private static final int NO_PLAN = 500;

    private Worth() {}

    public static Figures of(Talk talk) {
        return of(talk.stage(), talk.state());
    }

    /** The worth of ending in a state; trust is measured against the first moment of the call. */
    public static Figures of(Stage stage, State state) {
        return state.agreement().map(a -> of(stage, state, a)).orElseGet(() -> unsigned(stage, state));
    }

    /** The worth of ending in a state with an agreement. */
    public static Figures of(Stage stage, State state, Agreement agreement) {
        var answer = agreement.answer().figures();
        var pledge = Pledge.of(stage.scenario(), agreement.proposal(), answer.weightedDaysTenths());
        var gained = gained(stage, state);
        var money = pledge.money(answer.keptPct());
        var relationship = relationship(gained, pledge.health());
        return new Figures(
                money,
                relationship,
                breach(state) ? 0 : harmonic(money, relationship),
                pledge.promised(),
                pledge.promised() * answer.keptPct() / 100,
                pledge.concession(),
                pledge.health(),
                answer.keptPct(),
                answer.completeness(),
                answer.weightedDaysTenths(),
                gained);
    }

    /** Where the call was not for money, the end it was for is the whole of the first goal. */
    private static Figures unsigned(Stage stage, State state) {
        var gained = gained(stage, state);
        var reached =
                state.over().filter(o -> aim(stage).equals(Optional.of(o))).isPresent();
        var money = reached ? WHOLE : 0;
        var relationship = relationship(gained, NO_PLAN);
        var index = breach(state) ? 0 : harmonic(money, relationship);
        return new Figures(money, relationship, index, 0, 0, 0, NO_PLAN, 0, 0, 0, gained);
    }

    /** The end that a call without money is for: handed over, or persuaded. */
    public static Optional<Outcome> aim(Stage stage) {
        return switch (stage.scenario().objective()) {
            case PAYMENT, AGREEMENT -> Optional.empty();
            case HANDOVER -> Optional.of(Outcome.HANDED_OVER);
            case PERSUADE -> Optional.of(Outcome.PERSUADED);
        };
    }

    /** The trust gained since the first moment of the call, points. */
    public static int gained(Stage stage, State state) {
        return state.mood().trust() - stage.openingTrust();
    }

    /** A threat or an attack on the person: after it the two-goal index is nothing, whatever was signed. */
    public static boolean breach(State state) {
        return state.used().of(Act.THREAT) > 0 || state.used().of(Act.PERSONAL_ATTACK) > 0;
    }

    /** clamp(0.5 + REL/60, 0..1) x (0.5 + 0.5 health), thousandths. */
    public static int relationship(int gained, int health) {
        return share(Math.clamp(500 + gained * WHOLE / 60, 0, WHOLE), 500 + health / 2);
    }

    /** The two-goal index of the two goals, thousandths. */
    public static int harmonic(int money, int relationship) {
        return money + relationship == 0 ? 0 : 2 * money * relationship / (money + relationship);
    }

    /** A share of a share, thousandths. */
    static int share(int a, int b) {
        return (int) (((long) a * b + WHOLE / 2) / WHOLE);
    }

    /** The chance in percent that the yes of a talk is kept; 0 without one. */
    public static int keptPct(Talk talk) {
        return talk.state()
                .agreement()
                .map(Agreement::answer)
                .map(Answer::figures)
                .map(f -> f.keptPct())
                .orElse(0);
    }
}
