package goodterms.cli;

import goodterms.lang.Phrase;
import goodterms.yaml.ScenarioSchema;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the JSON Schema by which an editor completes and explains the keys of a scenario. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "to")
    Optional<String> to = Optional.empty();

    @Option(names = "--force", descriptionKey = "export.force")
    boolean force;

    SchemaCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var target = new Target(desk, to, force);
        target.write(ScenarioSchema.text(desk.lang()));
        to.ifPresent(file -> desk.tell(Phrase.of(
                "Первой строкой сценария, чья папка лежит рядом с этим файлом: # yaml-language-server: $schema=../"
                        + name(file),
                "As the first line of a scenario whose folder lies beside this file: # yaml-language-server: $schema=../"
                        + name(file))));
        return Exit.DONE;
    }

    private static String name(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }
}
