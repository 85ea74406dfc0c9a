package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.scenario.Voice.Speaker;
import goodterms.talk.Opening.Carried;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Talk;
import goodterms.talk.script.Input;
import goodterms.talk.script.Script;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPaperTest {

    private static final String PLAY = "scenarios/three-days/representative.ru.play";

    @TempDir
    Path data = Path.of("");

    /** Plays a playthrough and keeps it, as if a trainee had played it. */
    private void keep(String file) throws IOException {
        var play = Script.read(file, Files.readString(Path.of(file))).value().orElseThrow();
        var globals = new Globals();
        globals.data = Optional.of(data);
        var desk = new Desk(world(), globals, play.lang(), new PackedEngine());
        var found = desk.library().find(play.scenario());
        var call = new Staging.Call(
                play.seed(), new Speaker("Илья Громов", false), Mode.PRACTICE, Carried.nothing(), Optional.empty());
        var stage = new Staging(desk).set(new Loading(desk).playable(found), found, call);
        try (var memory = Memory.open(desk).keep(Optional.of("Илья Громов"), Optional.of(false))) {
            var keeping = new Keeping(memory, memory.store().talks().begin(stage.opening()), 0);
            var talk = Talk.open(stage);
            for (var input : play.inputs()) {
                var move = Input.move(input.text(), List.of()).orElseThrow();
                talk = talk.after(move);
                keeping.moved(move, talk);
            }
        }
    }

    private World world() {
        var nowhere = new PrintStream(PrintStream.nullOutputStream(), false);
        return new World(
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                Map.of(),
                Path.of(""),
                data,
                Optional.empty(),
                Locale.ROOT,
                false);
    }

    private static List<String> words(Path docx) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(docx)))) {
            return word.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .map(text -> text.replace('\u00A0', ' '))
                    .toList();
        }
    }

    @Test
    void withoutAnAgreementThereIsNoPaper() {
        var none = "Документа нет: в последних разговорах вы ни о чём не договорились.\n";
        assertEquals(new Ran(3, "", none), Ran.with(data, "", "export", "paper"));
        Ran.with(data, "1\n/попрощаться\n", "play", "three-days", "--seed", "1");
        assertEquals(new Ran(3, "", none), Ran.with(data, "", "export", "paper"));
    }

    @Test
    void theLastAgreementIsWrittenInEitherLanguageAndForm() throws IOException {
        keep(PLAY);
        Ran.with(data, "1\n/попрощаться\n", "play", "three-days", "--seed", "1");

        var text = Ran.with(data, "", "export", "paper");
        assertEquals(0, text.code(), text.err());
        assertTrue(
                text.out()
                        .replace('\u00A0', ' ')
                        .contains("1. К оплате: 84 600 (восемьдесят четыре тысячи шестьсот) рублей 00"),
                text.out());

        var page = data.resolve("letter.html");
        var told = Ran.with(data, "", "--lang", "en", "export", "paper", "--to", page.toString());
        assertEquals(new Ran(0, "The paper is written to: " + page + "\n", ""), told);
        assertTrue(Files.readString(page).contains("<html lang=\"en\">"));
        assertTrue(Files.readString(page).replace('\u00A0', ' ').contains("Payment date: 24 February 2026."));

        var word = data.resolve("letter.docx");
        assertEquals(
                0,
                Ran.with(data, "", "export", "paper", "--to", word.toString()).code());
        assertEquals(
                List.of(
                        "Подтверждение договорённости об оплате",
                        "1. К оплате: 84 600 (восемьдесят четыре тысячи шестьсот) рублей 00 копеек.",
                        "2. Дата платежа: 24 февраля 2026 года.",
                        "3. Платёж проводит: Марина Сергеевна Лапина.",
                        "Учебный документ: не является юридической консультацией. Перед использованием покажите"
                                + " юристу."),
                words(word).stream()
                        .filter(line -> line.startsWith("Подтверждение ") || line.matches("[123У].*"))
                        .map(line -> line.replaceFirst(" Основание:.*", ""))
                        .toList());
    }

    @Test
    void aFileThatIsThereIsNotLost() throws IOException {
        keep(PLAY);
        var file = data.resolve("letter.txt");
        Files.writeString(file, "mine");
        var refused = Ran.with(data, "", "export", "paper", "--to", file.toString());
        assertEquals(new Ran(3, "", "Файл «" + file + "» уже есть. Назовите другой или добавьте --force.\n"), refused);
        assertEquals("mine", Files.readString(file));
        assertEquals(
                0,
                Ran.with(data, "", "export", "paper", "--force", "--to", file.toString())
                        .code());
        assertTrue(Files.readString(file).contains("Подтверждение договорённости об оплате"));
    }

    @Test
    void aWordDocumentIsNeverPouredOverTheScreen() {
        assertEquals(
                new Ran(2, "", "Куда записать документ Word? Например: goodterms export paper --to letter.docx\n"),
                Ran.with(data, "", "export", "paper", "--format", "docx"));
        assertEquals(new Ran(2, "", "Что выгрузить: goodterms export paper.\n"), Ran.with(data, "", "export"));
    }
}
