package goodterms.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a scenario names: they lie in its own folder, and a link that leads out of it is not followed. */
final class Beside {

    private Beside() {}

    static Library.Found open(Path scenario, String name) {
        var file = scenario.resolveSibling(name);
        try {
            var folder = scenario.toAbsolutePath().toRealPath().resolveSibling("");
            if (Files.exists(file) && !file.toRealPath().startsWith(folder)) {
                throw Trouble.world(
                        "«" + name + "» ведёт за пределы папки сценария и не открыт.",
                        "\"" + name + "\" leads out of the folder of the scenario and was not opened.");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Library.open(file);
    }
}
