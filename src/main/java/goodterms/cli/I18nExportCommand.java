package goodterms.cli;

import goodterms.export.TextSheet;
import goodterms.yaml.TextTable;
import goodterms.yaml.TextTable.Pair;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes every text of a scenario into a table: its name, both languages (empty where one is not yet written), a hash of them, who says it. */
@Command(name = "export")
final class I18nExportCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    String scenario = "";

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "to")
    Optional<String> to = Optional.empty();

    @Option(names = "--force", descriptionKey = "export.force")
    boolean force;

    I18nExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var found = Shelf.find(desk, scenario);
        var texts = TextTable.of(found.file().toString(), found.text()).pairs();
        if (texts.isEmpty()) {
            new Loading(desk).playable(found);
        }
        var lines = texts.stream()
                .map(p -> new TextSheet.Line(p.id(), p.ru(), p.en(), p.hash(), who(p)))
                .toList();
        new Target(desk, to, force).write(TextSheet.written(lines));
        return Exit.DONE;
    }

    private String who(Pair pair) {
        if (pair.id().matches("nodes\\.[a-z0-9_]+\\.say\\..*")
                || pair.id().endsWith(".reply")
                || pair.id().equals("debtor.cover")) {
            return desk.word("говорит клиент", "the client says");
        }
        if (pair.id().matches("nodes\\.[a-z0-9_]+\\.options\\.[a-z0-9_]+")) {
            return desk.word("говорит участник", "the trainee says");
        }
        return desk.word("читает участник", "the trainee reads");
    }
}
