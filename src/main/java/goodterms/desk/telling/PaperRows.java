package goodterms.desk.telling;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.paper.Document;
import goodterms.settlement.Proposal;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;

/** The paper of an agreement on the screen. */
public final class PaperRows {

    /** Writes the paper of a talk's agreement. */
    @FunctionalInterface
    public interface Writer {

        Document write(Talk talk, Proposal proposal, Lang lang);
    }

    private static final int COLUMNS = 76;

    private static final Phrase NONE =
            Phrase.of("Документа пока нет: вы ни о чём не договорились.", "No paper yet: nothing is agreed.");

    private static final Phrase WEAK = Phrase.of("Слабые места документа:", "What is weak about this paper:");

    private static final Phrase EXPORT = Phrase.of(
            "Забрать документ в файл (Word, HTML, текст): goodterms export paper --to letter.docx",
            "To take it away as a file (Word, HTML, text): goodterms export paper --to letter.docx");

    private PaperRows() {}

    public static List<Row> of(Talk talk, Writer writer, Lang lang) {
        var agreement = talk.state().agreement();
        if (agreement.isEmpty()) {
            return List.of(Row.of(Ink.WARN, NONE.in(lang)));
        }
        return of(writer.write(talk, agreement.get().proposal(), lang), lang);
    }

    /** A paper, agreed or still a draft. */
    public static List<Row> of(Document paper, Lang lang) {
        var rows = new ArrayList<Row>();
        rows.add(Row.empty());
        paper.text(COLUMNS).lines().forEach(line -> rows.add(Row.of(line)));
        if (!paper.weaknesses().isEmpty()) {
            rows.add(Row.empty());
            rows.add(Row.of(Ink.WARN, WEAK.in(lang)));
            paper.weaknesses().forEach(w -> rows.add(Row.of("• " + w).indented(0, 2)));
        }
        rows.add(Row.empty());
        rows.add(Row.of(Ink.QUIET, EXPORT.in(lang)).indented(0, 2));
        return rows;
    }
}
