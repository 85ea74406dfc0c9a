package goodterms.yaml;

import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Severity;
import goodterms.lang.Phrase;

/** The words for what can be wrong with the YAML itself. */
final class Faults {

    private Faults() {}

    static Problem tooLarge(Place place, int largest) {
        return error(
                "GT-Y5",
                place,
                Phrase.of(
                        "Файл больше " + largest / 1024 + " КиБ.",
                        "The file is larger than " + largest / 1024 + " KiB."),
                Phrase.of("Разделите сценарий на части серии.", "Split the scenario into parts of a series."));
    }

    static Problem tooDeep(Place place, int deepest) {
        return error(
                "GT-Y5",
                place,
                Phrase.of("Вложенность больше " + deepest + ".", "Nested deeper than " + deepest + "."),
                Phrase.of("Уберите лишние скобки и отступы.", "Take out surplus brackets and indents."));
    }

    static Problem empty(Place place) {
        return error(
                "GT-Y6",
                place,
                Phrase.of("Файл пуст.", "The file is empty."),
                Phrase.of(
                        "Начните с образца: он целиком стоит в AUTHORING.ru.md.",
                        "Start from the sample: AUTHORING.md shows it whole."));
    }

    static Problem secondDocument(Place place) {
        return error(
                "GT-Y4",
                place,
                Phrase.of("Второй документ в одном файле.", "A second document in one file."),
                Phrase.of(
                        "Уберите строку «---» или сделайте отдельный файл.",
                        "Take out the \"---\" line or use another file."));
    }

    static Problem doubled(Place place, String key, int firstLine) {
        return error(
                "GT-Y2",
                place,
                Phrase.of(
                        "Ключ «" + key + "» уже стоит в строке " + firstLine + ".",
                        "The key \"" + key + "\" is already at line " + firstLine + "."),
                Phrase.of("Оставьте один из двух.", "Keep one of the two."));
    }

    /** A key that is doubled because the name of the node it belongs to slipped to the right. */
    static Problem slippedName(Place place, String key, String node) {
        return error(
                "GT-Y2",
                place,
                Phrase.of(
                        "Ключ «" + key + "» записан дважды: похоже, «" + node + "» выше — имя нового узла.",
                        "The key \"" + key + "\" is written twice: \"" + node
                                + "\" above looks like the name of a node."),
                Phrase.of(
                        "Сдвиньте имя на два пробела влево, вровень с именами соседних узлов.",
                        "Move the name two spaces to the left, level with the names of the nodes around it."));
    }

    static Problem alias(Place place, String mark) {
        return error(
                "GT-Y3",
                place,
                Phrase.of(
                        "Ссылки YAML («" + mark + "») здесь не действуют.",
                        "YAML references (\"" + mark + "\") do not work here."),
                Phrase.of(
                        "Повторите текст целиком; если это текст, возьмите его в кавычки.",
                        "Repeat the value in full; if it is text, put it in quotes."));
    }

    static Problem tag(Place place) {
        return error(
                "GT-Y3",
                place,
                Phrase.of("Теги YAML («!…») здесь не действуют.", "YAML tags (\"!…\") do not work here."),
                Phrase.of(
                        "Уберите тег; если это текст, возьмите его в кавычки.",
                        "Take out the tag; quote it if it is text."));
    }

    static Problem mergeKey(Place place) {
        return error(
                "GT-Y3",
                place,
                Phrase.of("Ключ слияния «<<» здесь не действует.", "The merge key \"<<\" does not work here."),
                Phrase.of("Впишите нужные ключи прямо сюда.", "Write the keys you need here."));
    }

    static Problem error(String code, Place place, Phrase message, Phrase fix) {
        return new Problem(code, Severity.ERROR, place, message, fix);
    }

    static Problem warning(String code, Place place, Phrase message, Phrase fix) {
        return new Problem(code, Severity.WARNING, place, message, fix);
    }
}
