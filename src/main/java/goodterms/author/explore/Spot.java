package goodterms.author.explore;

/** A moment of a call without its moods: the node, by its place in the file, what is known and was done, and the variables. */
record Spot(int node, long flags, long vars) {

    /** The flag of an agreement reached by an offer. */
    static final long AGREED = 1;

    /** The flag of an amount or a date having been asked for. */
    static final long ASKED = 2;

    @Override
    public boolean equals(Object other) {
        return other instanceof Spot spot && node == spot.node && flags == spot.flags && vars == spot.vars;
    }

    @Override
    public int hashCode() {
        return Long.hashCode((flags * 31 + vars) * 0x9E3779B97F4A7C15L + node);
    }

    boolean agreed() {
        return (flags & AGREED) != 0;
    }

    boolean settled() {
        return (flags & (AGREED | ASKED)) != 0;
    }
}
