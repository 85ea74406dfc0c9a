package goodterms.cli;

/** What the program answers with: the exit codes of its contract. */
final class Exit {

    static final int DONE = 0;

    static final int PROBLEMS = 1;

    static final int USAGE = 2;

    static final int WORLD = 3;

    static final int OURS = 70;

    private Exit() {}
}
