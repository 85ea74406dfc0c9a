package goodterms.cli;

/** Starts the program and leaves with its answer. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new Program(World.system(), new PackedEngine()).run(args));
    }
}
