package goodterms.speech.model;

/** How likely each of three classes is, shares that sum to one: petitioner to enforcer, or accusation to partnership. */
public record Thirds(double lower, double middle, double upper) {

    /** A tone is the likeliest. */
    public static final double OF_TONE = 0;

    /** By so much a stance has to be likelier than none: in doubt nobody is accused, and nothing is praised. */
    public static final double OF_STANCE = 0.1;

    /** What an utterance surely of a class scores, thousandths. */
    private static final int POLE = 1800;

    /** Of two sums that speak for the lower and the upper class against the middle. */
    static Thirds against(double[] sums) {
        return of(new double[] {sums[0], 0, sums[1]});
    }

    /** Of a sum for each class: exp(sum) over the total. */
    public static Thirds of(double[] sums) {
        var shares = Heads.shares(sums);
        return new Thirds(shares[0], shares[1], shares[2]);
    }

    /** The likelier pole where it is likelier than the middle by more than {@code doubt}, else the middle: 0, 1 or 2. */
    public int top(double doubt) {
        return Math.max(lower, upper) <= middle + doubt ? 1 : lower > upper ? 0 : 2;
    }

    /** How likely the class is that is taken. */
    public double sure(double doubt) {
        return switch (top(doubt)) {
            case 0 -> lower;
            case 1 -> middle;
            default -> upper;
        };
    }

    /** Thousandths: the class decides on which side of the edges the score lies, the shares where. */
    int score(double doubt) {
        var expected = (int) Math.round(POLE * (upper - lower));
        return switch (top(doubt)) {
            case 0 -> Math.min(expected, -Judge.EDGE);
            case 1 -> Math.clamp(expected, 1 - Judge.EDGE, Judge.EDGE - 1);
            default -> Math.max(expected, Judge.EDGE);
        };
    }
}
