package goodterms.cli;

import goodterms.export.PaperDocx;
import goodterms.export.PaperHtml;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.paper.Document;
import goodterms.paper.Paper;
import goodterms.talk.Agreement;
import goodterms.talk.Talk;
import goodterms.talk.Trade;
import goodterms.yaml.Bundled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The paper of the last agreement, as text, as a page to print or as a Word document. */
@Command(name = "paper")
final class ExportPaperCommand implements Callable<Integer> {

    /** How many of the latest calls are looked through. */
    private static final int LATEST = 20;

    private static final int COLUMNS = 76;

    /** How a paper may be written. */
    enum Format {
        TEXT,
        HTML,
        DOCX
    }

    private final Desk desk;

    @Option(names = "--format", paramLabel = "text|html|docx", descriptionKey = "export.format")
    Optional<Format> format = Optional.empty();

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "export.to")
    Optional<Path> to = Optional.empty();

    @Option(names = "--force", descriptionKey = "export.force")
    boolean force;

    ExportPaperCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var asked = desk.globals().spoken();
        var wanted = wanted();
        try (var memory = Memory.open(desk)) {
            var talk = agreed(memory)
                    .orElseThrow(() -> Trouble.world(
                            "Документа нет: в последних разговорах вы ни о чём не договорились.",
                            "There is no paper: the last calls came to no agreement."));
            var lang = asked.orElse(talk.stage().opening().lang());
            var paper = paper(talk, lang);
            put(bytes(paper, wanted, lang));
            weaknesses(paper, lang);
            return Exit.DONE;
        }
    }

    /** The format asked for, else the one that the name of the file shows, else text. */
    private Format wanted() {
        var name = to.map(file -> file.toString().toLowerCase(Locale.ROOT)).orElse("");
        var shown = name.endsWith(".docx")
                ? Format.DOCX
                : name.endsWith(".html") || name.endsWith(".htm") ? Format.HTML : Format.TEXT;
        var wanted = format.orElse(shown);
        if (wanted == Format.DOCX && to.isEmpty()) {
            throw Trouble.usage(
                    "Куда записать документ Word? Например: goodterms export paper --to letter.docx",
                    "Where should the Word document go? For example: goodterms export paper --to letter.docx");
        }
        return wanted;
    }

    private Optional<Talk> agreed(Memory memory) {
        var recalled = new Recalled(desk, memory);
        return memory.store().talks().recent(LATEST).stream()
                .filter(entry -> entry.moves() > 0)
                .map(entry -> recalled.talk(entry.id()))
                .filter(talk -> talk.state().agreement().isPresent())
                .findFirst();
    }

    private Document paper(Talk talk, Lang lang) {
        var stage = talk.stage();
        var parties = Trade.parties(stage.scenario(), stage.opening().speaker());
        var proposal = talk.state().agreement().map(Agreement::proposal).orElseThrow();
        return new Paper(Bundled.papers(), desk.engine().catalogue())
                .write(proposal, stage.scenario().debt(), parties, lang);
    }

    private static byte[] bytes(Document paper, Format format, Lang lang) {
        return switch (format) {
            case TEXT -> paper.text(COLUMNS).getBytes(StandardCharsets.UTF_8);
            case HTML -> PaperHtml.of(paper, lang).getBytes(StandardCharsets.UTF_8);
            case DOCX -> PaperDocx.of(paper, lang);
        };
    }

    private void put(byte[] bytes) {
        if (to.isEmpty()) {
            desk.world().out().writeBytes(bytes);
            desk.world().out().flush();
            return;
        }
        var file = desk.world().here().resolve(to.get());
        if (!force && Files.exists(file)) {
            throw Trouble.world(
                    "Файл «" + file + "» уже есть. Назовите другой или добавьте --force.",
                    "The file \"" + file + "\" is already there. Name another or add --force.");
        }
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException broken) {
            throw Trouble.world("Файл «" + file + "» не пишется.", "The file \"" + file + "\" cannot be written.");
        }
        desk.say(Phrase.of("Документ записан: " + file, "The paper is written to: " + file));
    }

    /** Told beside the paper, never in it: it goes to the client. */
    private void weaknesses(Document paper, Lang lang) {
        if (paper.weaknesses().isEmpty()) {
            return;
        }
        desk.tell(Phrase.of("Слабые места документа:", "What is weak about this paper:"));
        paper.weaknesses().forEach(weakness -> desk.tell(Phrase.of("• " + weakness, "• " + weakness)));
    }
}
