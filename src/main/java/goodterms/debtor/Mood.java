package goodterms.debtor;

/**
 * The debtor's state, each reading 0..100: trust in us, how firm she takes us to be (resolve), her willingness to pay, and her
 * patience with the call, which ends at 0.
 */
public record Mood(int trust, int resolve, int willingness, int patience) {

    public int of(Meter meter) {
        return switch (meter) {
            case TRUST -> trust;
            case RESOLVE -> resolve;
            case WILLINGNESS -> willingness;
            case PATIENCE -> patience;
        };
    }

    /** The same mood with one reading replaced, held within 0..100. */
    public Mood with(Meter meter, int value) {
        var held = Math.clamp(value, 0, 100);
        return switch (meter) {
            case TRUST -> new Mood(held, resolve, willingness, patience);
            case RESOLVE -> new Mood(trust, held, willingness, patience);
            case WILLINGNESS -> new Mood(trust, resolve, held, patience);
            case PATIENCE -> new Mood(trust, resolve, willingness, held);
        };
    }
}
