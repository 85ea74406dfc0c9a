package goodterms.cli;

import goodterms.desk.page.Beside;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Look;
import goodterms.desk.page.Row;
import goodterms.export.ProofPage;
import goodterms.export.ProofSheet;
import goodterms.export.ProofSheet.Item;
import goodterms.export.ProofSheet.Kind;
import goodterms.lang.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A scenario for reading through: every text in both languages side by side, as a page or as plain text. */
@Command(name = "script")
final class ScriptCommand implements Callable<Integer> {

    private static final int GAP = 3;

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    String scenario = "";

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "script.to")
    Optional<String> to = Optional.empty();

    @Option(names = "--html", descriptionKey = "graph.html")
    boolean html;

    @Option(names = "--force", descriptionKey = "export.force")
    boolean force;

    ScriptCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var loaded = new Loading(desk).playable(Shelf.find(desk, scenario));
        var sheet = ProofSheet.of(loaded, Memory.unnamed(Lang.RU), Memory.unnamed(Lang.EN));
        var page = html
                || to.filter(f -> f.toLowerCase(Locale.ROOT).matches(".*\\.html?"))
                        .isPresent();
        var target = new Target(desk, to, force);
        target.write(page ? ProofPage.of(sheet, desk.lang()) : text(sheet));
        return Exit.DONE;
    }

    private String text(ProofSheet sheet) {
        var look = to.isPresent() ? new Look(100, false, true) : desk.globals().look(desk.world());
        var wide = (look.width() - GAP) / 2;
        var rows = new ArrayList<Row>();
        rows.add(Row.of(Ink.STRONG, sheet.title()));
        sheet.items().forEach(item -> rows.addAll(rows(item, wide)));
        return rows.stream().flatMap(row -> look.lines(row).stream()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<Row> rows(Item item, int wide) {
        var rows = new ArrayList<Row>();
        var ru = item.text().in(Lang.RU);
        var en = item.text().in(Lang.EN);
        if (item.kind() == Kind.HEADING) {
            rows.add(Row.empty());
            rows.add(Row.of(Ink.STRONG, "== " + item.label() + (en.isEmpty() ? "" : ru + " · " + en)));
            return rows;
        }
        if (!item.label().isEmpty()) {
            rows.add(Row.of(Ink.QUIET, "[" + item.label() + "]"));
        }
        rows.addAll(Beside.of(List.of(cell(item.kind(), ru), cell(item.kind(), en)), List.of(wide, wide), GAP));
        return rows;
    }

    private static List<Row> cell(Kind kind, String text) {
        return List.of(
                switch (kind) {
                    case CLIENT -> Row.of(Ink.SPEAKER, "— " + text).indented(0, 2);
                    case TRAINEE -> Row.of(Ink.MINE, "> " + text).indented(0, 2);
                    case REMARK, HEADING -> Row.of(Ink.QUIET, text);
                });
    }
}
