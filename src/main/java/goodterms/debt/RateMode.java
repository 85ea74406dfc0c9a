package goodterms.debt;

/** Which rate prices a delay that runs over a change of rates: that of its first day, each day's own, or that of the payment. */
public enum RateMode {
    FIXED_AT_DUE,
    FLOATING,
    FIXED_AT_PAYMENT
}
