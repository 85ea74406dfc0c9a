package goodterms.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.Generated;
import goodterms.Worlds;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawingTest {

    @Test
    void howOftenCallsComeByMovesNoBoxAndNoLine() {
        var scenario = Worlds.read(Generated.scenario(12));
        var seen = new Coverage(4, Map.of("n1", 3), Map.of("ask1", 3), Map.of("ask1", 2));
        var played = Chart.of(scenario, seen, Map.of("n2", 1));
        var bare = Chart.of(scenario, Coverage.none(), Map.of());

        assertEquals(Drawing.of(played), Drawing.of(bare).over(played));
        assertEquals(
                Drawing.of(played.around("n1", 1)),
                Drawing.of(bare.around("n1", 1)).over(played.around("n1", 1)));
    }
}
