package goodterms.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Texts for a translator as a table that any spreadsheet opens; no cell of it is ever a formula. */
public final class TextSheet {

    private static final String[] HEAD = {"id", "ru", "en", "hash", "who"};
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final String MARK = "\uFEFF";

    private TextSheet() {}

    /** A text: its name, both languages, the hash it had when it was taken out, and who says it to whom. */
    public record Line(String id, String ru, String en, String hash, String who) {}

    /** The table, marked as UTF-8 for spreadsheets. */
    public static String written(List<Line> lines) {
        var out = new StringBuilder(MARK);
        var format = CSVFormat.DEFAULT.builder().setHeader(HEAD).get();
        try (var printer = new CSVPrinter(out, format)) {
            for (var line : lines) {
                printer.printRecord(
                        safe(line.id()), safe(line.ru()), safe(line.en()), safe(line.hash()), safe(line.who()));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString();
    }

    /** The lines of a table, with commas or, as some spreadsheets save it, semicolons. */
    public static List<Line> read(String table) {
        var text = table.startsWith(MARK) ? table.substring(1) : table;
        var head = text.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(head.contains(";") && !head.contains(",") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var lines = new ArrayList<Line>();
        try (var parser = format.parse(new StringReader(text))) {
            if (!parser.getHeaderNames().containsAll(List.of("id", "ru", "en", "hash"))) {
                throw new IllegalArgumentException("no head");
            }
            for (var row : parser) {
                lines.add(new Line(cell(row, "id"), cell(row, "ru"), cell(row, "en"), cell(row, "hash"), ""));
            }
        } catch (IOException broken) {
            throw new IllegalArgumentException(broken);
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new IllegalArgumentException(broken);
        }
        return lines;
    }

    private static String cell(CSVRecord row, String column) {
        var cell = row.isSet(column) ? row.get(column) : "";
        return FORMULA.matcher(cell).matches() && cell.startsWith("'") ? cell.substring(1) : cell;
    }

    /** An apostrophe before what a spreadsheet would compute. */
    private static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
