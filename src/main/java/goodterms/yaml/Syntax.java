package goodterms.yaml;

import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Phrase;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Turns the parser's syntax errors into words an author can act on. */
final class Syntax {

    private Syntax() {}

    private record Pattern(String sign, Phrase message, Phrase fix) {}

    private static final Phrase QUOTE =
            Phrase.of("Возьмите весь текст в кавычки: \"…\".", "Put the whole text in quotes: \"…\".");

    private static final List<Pattern> PATTERNS = List.of(
            new Pattern(
                    "mapping values are not allowed",
                    Phrase.of(
                            "В строке есть двоеточие с пробелом, а кавычек нет.",
                            "There is a colon and a space, but no quotes."),
                    QUOTE),
            new Pattern(
                    "TAB",
                    Phrase.of("Отступ сделан табуляцией.", "The indent is a tab."),
                    Phrase.of("Замените табуляцию пробелами.", "Replace the tab by spaces.")),
            new Pattern(
                    "that cannot start any token",
                    Phrase.of("Текст начинается со служебного знака.", "The text begins with a reserved character."),
                    QUOTE),
            new Pattern(
                    "while scanning a quoted scalar",
                    Phrase.of("Кавычка открыта и не закрыта.", "A quote is opened and not closed."),
                    Phrase.of("Закройте кавычку в конце текста.", "Close the quote at the end of the text.")),
            new Pattern(
                    "while parsing a flow mapping",
                    Phrase.of(
                            "Фигурная скобка открыта и не закрыта, или пропущена запятая.",
                            "A brace is not closed, or a comma is missing."),
                    Phrase.of(
                            "Закройте скобку «}»; текст с запятой возьмите в кавычки.",
                            "Close the brace \"}\"; put text with a comma in quotes.")),
            new Pattern(
                    "while parsing a flow sequence",
                    Phrase.of(
                            "Квадратная скобка открыта и не закрыта, или пропущена запятая.",
                            "A bracket is not closed, or a comma is missing."),
                    Phrase.of("Закройте скобку «]».", "Close the bracket \"]\".")),
            new Pattern(
                    "could not find expected ':'",
                    Phrase.of("После ключа нет двоеточия.", "There is no colon after the key."),
                    Phrase.of("Напишите «ключ: значение».", "Write \"key: value\".")),
            new Pattern(
                    "while parsing a block",
                    Phrase.of(
                            "Отступ этой строки не совпадает с соседними.",
                            "The indent of this line does not match its neighbours."),
                    Phrase.of("Выровняйте строку с соседними ключами.", "Align the line with its neighbouring keys.")),
            new Pattern(
                    "escape",
                    Phrase.of("Неизвестная последовательность с «\\».", "An unknown sequence with \"\\\"."),
                    Phrase.of(
                            "Удвойте черту («\\\\») или уберите её.",
                            "Double the backslash (\"\\\\\") or take it out.")),
            new Pattern(
                    "special characters are not allowed",
                    Phrase.of("В файле есть управляющий знак.", "The file holds a control character."),
                    Phrase.of(
                            "Удалите его: обычно это след копирования.", "Delete it: it usually comes from pasting.")),
            new Pattern(
                    "undefined alias",
                    Phrase.of("Текст начинается со звёздочки.", "The text begins with an asterisk."),
                    QUOTE),
            new Pattern(
                    "nesting depth",
                    Phrase.of("Слишком глубокая вложенность.", "Nested too deep."),
                    Phrase.of("Уберите лишние скобки и отступы.", "Take out surplus brackets and indents.")));

    static Problem problem(Source source, JacksonException broken) {
        var words = String.valueOf(broken.getMessage());
        var place = place(source, broken);
        var quote = Quotes.problem(source, place.line());
        if (quote.isPresent()) {
            return quote.get();
        }
        for (var pattern : PATTERNS) {
            if (words.contains(pattern.sign())) {
                return Faults.error("GT-Y1", place, pattern.message(), pattern.fix());
            }
        }
        return unreadable(place);
    }

    static Problem unreadable(Place place) {
        return Faults.error(
                "GT-Y1",
                place,
                Phrase.of("Строка не читается как YAML.", "The line does not read as YAML."),
                Phrase.of("Проверьте отступы, двоеточия и кавычки.", "Check indents, colons and quotes."));
    }

    private static Place place(Source source, JacksonException broken) {
        if (broken.getCause() instanceof MarkedYamlEngineException marked) {
            var quote = words(marked).contains("quoted scalar") ? marked.getContextMark() : marked.getProblemMark();
            var mark = quote.or(marked::getContextMark);
            if (mark.isPresent()) {
                return point(source, mark.get());
            }
        }
        var at = broken.getLocation();
        return source.point(
                Math.max(1, at == null ? 1 : at.getLineNr()), Math.max(1, at == null ? 1 : at.getColumnNr()));
    }

    private static Place point(Source source, Mark mark) {
        return source.point(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String words(MarkedYamlEngineException marked) {
        return String.valueOf(marked.getMessage());
    }
}
