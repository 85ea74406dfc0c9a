package goodterms.speech.training;

import java.util.List;
import java.util.stream.IntStream;

/** Examples in groups that are left out together, every writer wholly in one of them. */
record Groups(List<String> writers, List<Listening> examples) {

    private static final int MANY = 4;

    static Groups of(List<Listening> examples) {
        return new Groups(
                examples.stream().map(e -> e.example().writer()).distinct().toList(), examples);
    }

    /** The numbers of the groups. */
    IntStream all() {
        return IntStream.range(0, Math.min(MANY, writers.size()));
    }

    /** The group of an example. */
    int of(int example) {
        return writers.indexOf(examples.get(example).example().writer()) % MANY;
    }

    /** The number of the writer of every example. */
    int[] numbers() {
        return examples.stream()
                .mapToInt(e -> writers.indexOf(e.example().writer()))
                .toArray();
    }
}
