package goodterms.store;

import goodterms.talk.Move;
import java.nio.file.Path;

/** A program to be killed: keeps moves without end and says each number once it is kept. */
final class Appender {

    private Appender() {}

    public static void main(String[] args) {
        try (var store = Store.open(Path.of(args[0]))) {
            var talk = store.talks().begin(Samples.opening("killed"));
            System.out.println("talk " + talk.number());
            for (var number = 1; ; number++) {
                store.talks().append(talk, number, move(number));
                System.out.println(number);
            }
        }
    }

    /** Small and large moves, so that some cross the pages of the log. */
    static Move move(int number) {
        return new Move.Say("ход " + number + " " + "ё".repeat(number % 7 * 400));
    }
}
