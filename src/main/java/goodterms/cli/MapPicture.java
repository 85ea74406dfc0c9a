package goodterms.cli;

import goodterms.author.Chart;
import goodterms.author.Drawing;
import java.util.concurrent.CompletableFuture;

/**
 * The picture of a map in the making: its library is loaded while the scenario is read, its boxes are laid out while the calls are
 * played. It stands by itself so that no other command loads the library.
 */
final class MapPicture {

    private final CompletableFuture<Chart> bare = new CompletableFuture<>();
    private final CompletableFuture<Drawing> plan =
            CompletableFuture.runAsync(Drawing::prepare).thenCombineAsync(bare, (ready, chart) -> Drawing.of(chart));

    /** Begins to lay out a chart whose figures are not known yet. */
    void lay(Chart chart) {
        bare.complete(chart);
    }

    /** The picture of the same chart with its figures. */
    Drawing of(Chart chart) {
        return plan.join().over(chart);
    }
}
