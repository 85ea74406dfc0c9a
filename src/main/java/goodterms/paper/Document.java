package goodterms.paper;

import java.util.List;
import java.util.Optional;

/** A written paper: its sheets (a series of notes has several), and what is weak about it. */
public record Document(List<Sheet> sheets, List<String> weaknesses, String notice) {

    public Document {
        sheets = List.copyOf(sheets);
        weaknesses = List.copyOf(weaknesses);
    }

    /** One sheet: its title and its paragraphs in order. */
    public record Sheet(String title, List<Paragraph> paragraphs) {

        public Sheet {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** One paragraph, numbered or not. */
    public record Paragraph(Optional<Integer> number, String text) {

        public String shown() {
            return number.map(n -> n + ". " + text).orElse(text);
        }
    }

    /** The whole paper as plain text, wrapped at so many columns (20 at least), sheets parted by a rule. */
    public String text(int columns) {
        var width = Math.max(20, columns);
        var out = new StringBuilder();
        for (var sheet : sheets) {
            out.append(out.isEmpty() ? "" : "\n" + "-".repeat(width) + "\n\n");
            out.append(Wrapping.centred(sheet.title(), width)).append("\n\n");
            sheet.paragraphs()
                    .forEach(p -> out.append(Wrapping.wrapped(p.shown(), width)).append("\n"));
        }
        return out.append("\n").append(Wrapping.wrapped(notice, width)).toString();
    }
}
