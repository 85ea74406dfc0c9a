package goodterms.cli;

import goodterms.check.Checked;
import goodterms.check.Code;
import goodterms.check.Problem;
import goodterms.export.TextSheet;
import goodterms.export.TextSheet.Line;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import goodterms.yaml.TextTable;
import goodterms.yaml.TextTable.Pair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Takes a translator's table back into a scenario. A text that was changed in the file since it was taken out is told and left as
 * it is, and so is a name that is no more; nothing is written that would break the scenario.
 */
@Command(name = "import")
final class I18nImportCommand implements Callable<Integer> {

    private final Desk desk;
    private final List<Pair> changed = new ArrayList<>();
    private int left;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    String scenario = "";

    @Parameters(index = "1", paramLabel = "TABLE", descriptionKey = "i18n.table")
    Path table = Path.of("");

    I18nImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var found = Shelf.find(desk, scenario);
        var texts = TextTable.of(found.file().toString(), found.text());
        lines().forEach(line -> take(texts, line));
        if (!changed.isEmpty()) {
            put(found, texts);
        }
        desk.say(Phrase.of(
                "Изменено текстов: " + changed.size() + ", не принято: " + left + ".",
                "Texts changed: " + changed.size() + ", not taken: " + left + "."));
        return left > 0 ? Exit.PROBLEMS : Exit.DONE;
    }

    private List<Line> lines() {
        var file = desk.world().here().resolve(table);
        try {
            return TextSheet.read(Library.open(file).text());
        } catch (IllegalArgumentException noTable) {
            throw Trouble.usage(
                    "«" + file + "» не таблица текстов: нужны столбцы id, ru, en, hash.",
                    "\"" + file + "\" is no table of texts: it needs the columns id, ru, en, hash.");
        }
    }

    private void take(TextTable texts, Line line) {
        var now = texts.pair(line.id());
        if (now.isEmpty()) {
            leave(line, Phrase.of("такого текста в файле больше нет", "there is no such text in the file any more"));
        } else if (now.get().ru().equals(line.ru()) && now.get().en().equals(line.en())) {
            return;
        } else if (!now.get().hash().equals(line.hash())) {
            leave(line, Phrase.of("в файле этот текст с тех пор изменили", "the text was changed in the file since"));
        } else if (line.ru().isBlank() || line.en().isBlank()) {
            leave(line, Phrase.of("один из языков пуст", "one of the languages is empty"));
        } else if (!texts.editable(new Pair(line.id(), line.ru(), line.en()))) {
            leave(
                    line,
                    Phrase.of("текст записан блоком, впишите его сами", "the text is a block; write it in yourself"));
        } else {
            changed.add(new Pair(line.id(), line.ru(), line.en()));
        }
    }

    /** The translator's words are shown, so that they are not lost with the table. */
    private void leave(Line line, Phrase why) {
        left++;
        desk.tell(
                Phrase.each(lang -> line.id() + ": " + why.in(lang) + "\n  ru: " + line.ru() + "\n  en: " + line.en()));
    }

    private void put(Library.Found found, TextTable texts) {
        var anew = texts.with(changed);
        var file = found.file().toString();
        if (!same(texts, TextTable.of(file, anew))) {
            throw new IllegalStateException("texts lost in " + file);
        }
        var wrong = worse(desk.engine().read(file, found.text()), desk.engine().read(file, anew));
        if (!wrong.isEmpty()) {
            desk.world().err().print(ProblemRows.of(anew, desk.lang()).all(wrong));
            throw new Trouble(
                    Exit.PROBLEMS,
                    Phrase.of(
                            "С этими текстами сценарий не играется, файл не изменён.",
                            "With these texts the scenario cannot be played; the file is as it was."));
        }
        try {
            Files.writeString(found.file(), anew, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw Trouble.world("Файл «" + file + "» не пишется.", "The file \"" + file + "\" cannot be written.");
        }
    }

    /**
     * What the texts did to the scenario: all that is wrong with one that could be played before; with another, its mistakes
     * when they became more, a text still missing being none of them.
     */
    private static List<Problem> worse(Checked<Scenario> before, Checked<Scenario> after) {
        if (before.value().isPresent()) {
            return after.value().isPresent() ? List.of() : after.problems();
        }
        var wrong = wrong(after);
        return wrong.size() > wrong(before).size() ? wrong : List.of();
    }

    private static List<Problem> wrong(Checked<Scenario> read) {
        return read.problems().stream()
                .filter(p -> p.error() && !p.code().equals(Code.MISSING_LANGUAGE.id()))
                .toList();
    }

    /** Whether after the change every text is what it should be: the new one where it was changed, else the old one. */
    private boolean same(TextTable before, TextTable after) {
        var wanted = before.pairs().stream()
                .map(p -> changed.stream()
                        .filter(c -> c.id().equals(p.id()))
                        .findFirst()
                        .orElse(p))
                .toList();
        return wanted.equals(after.pairs());
    }
}
