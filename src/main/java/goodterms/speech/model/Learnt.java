package goodterms.speech.model;

/**
 * What was learned of one language: the traits it knows, two heads for tone and two for stance (below and above against the
 * middle), a head for each act that is heard above 0, the confidence in thousandths below which it is unsure, the examples to
 * show, and the digest of what it was learned from.
 */
public record Learnt(
        Vocabulary vocabulary,
        Heads tone,
        Heads stance,
        SparseHeads acts,
        int unsureBelow,
        Likeness likeness,
        String source) {}
