package goodterms.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each decision weighs: a representative who answers by chance once in the call, on a turn that the seed draws, and how the
 * calls end by what he said there. Two replies differ when their mean indices do, beyond what chance explains.
 */
public final class Decisions {

    private static final int FEWEST = 20;
    private static final int IDLE = 50;
    private static final int SAMPLED = 20;

    private Decisions() {}

    /** A reply tried so many times, the mean index of those calls in thousandths and the error of that mean. */
    public record Tried(String option, int calls, int mean, int error) {}

    /** A node where at least two replies were tried often enough, in the order of the file. */
    public record Decision(String node, List<Tried> tried) {

        public Decision {
            tried = List.copyOf(tried);
        }

        /** How far the best and the worst reply lie apart, in thousandths. */
        public int spread() {
            return best().mean() - worst().mean();
        }

        /** Whether the replies are surely less than five hundredths of the index apart: two standard errors are allowed for. */
        public boolean idle() {
            return spread() + 2 * Math.hypot(best().error(), worst().error()) < IDLE;
        }

        private Tried best() {
            return tried.stream().max(Comparator.comparingInt(Tried::mean)).orElseThrow();
        }

        private Tried worst() {
            return tried.stream().min(Comparator.comparingInt(Tried::mean)).orElseThrow();
        }
    }

    /** The decisions that the slips of so many calls tried; those a representative never comes to are not among them. */
    public static List<Decision> of(Ground ground, int runs) {
        var length = IntStream.rangeClosed(1, SAMPLED)
                .map(seed ->
                        new Player(ground, Persona.REPRESENTATIVE, seed).play().turns())
                .max()
                .orElse(1);
        var sums = new LinkedHashMap<String, Sum>();
        IntStream.rangeClosed(1, runs)
                .parallel()
                .mapToObj(seed -> slipped(ground, seed, Math.max(1, length)))
                .flatMap(List::stream)
                .toList()
                .forEach(s -> sums.computeIfAbsent(s.option(), o -> new Sum()).add(s.index()));
        return ordered(ground, sums);
    }

    private record Slip(String option, int index) {}

    private static List<Slip> slipped(Ground ground, long seed, int length) {
        var turn = Player.draw(seed, "slip", 0, length);
        var run = new Player(ground, Persona.REPRESENTATIVE, seed, turn).play();
        return run.path().choices().stream()
                .filter(c -> c.turn() == turn && c.open().size() > 1)
                .map(c -> new Slip(c.taken(), run.index()))
                .toList();
    }

    private static List<Decision> ordered(Ground ground, Map<String, Sum> sums) {
        var decisions = new ArrayList<Decision>();
        for (var node : ground.stage().scenario().nodes().values()) {
            var tried = node.options().stream()
                    .filter(o -> sums.containsKey(o.id()))
                    .map(o -> sums.getOrDefault(o.id(), new Sum()).tried(o.id()))
                    .filter(t -> t.calls() >= FEWEST)
                    .toList();
            if (tried.size() > 1) {
                decisions.add(new Decision(node.id(), tried));
            }
        }
        return decisions;
    }

    private static final class Sum {

        private int calls;
        private long sum;
        private long squares;

        void add(int index) {
            calls++;
            sum += index;
            squares += (long) index * index;
        }

        Tried tried(String option) {
            var mean = (double) sum / Math.max(1, calls);
            var variance = Math.max(0, (double) squares / Math.max(1, calls) - mean * mean);
            var error = Math.sqrt(variance / Math.max(1, calls));
            return new Tried(option, calls, (int) Math.round(mean), (int) Math.ceil(error));
        }
    }
}
