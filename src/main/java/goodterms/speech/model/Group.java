package goodterms.speech.model;

/** A kind of trait: its share in the likeness of two utterances, and in how many of them a trait must be met to be kept. */
enum Group {
    PIECES(1, 3),
    WORDS(1, 2),
    LEMMAS(1, 2),
    SKELETON(0.5, 3),
    MOOD(0.5, 3),
    PAIRS(0.5, 2),
    SHAPE(0.3, 3),
    RULES(0.2, 2);

    /** A key ends in so many bits that tell its group. */
    static final int BITS = 3;

    private static final Group[] ALL = values();

    private final double scale;
    private final int least;

    Group(double share, int least) {
        this.scale = Math.sqrt(share);
        this.least = least;
    }

    static Group of(int key) {
        return ALL[key & ALL.length - 1];
    }

    /** What the length of the group is brought to; a rule met counts so much whatever else was met. */
    double scale() {
        return scale;
    }

    int least() {
        return least;
    }
}
