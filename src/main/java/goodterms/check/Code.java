package goodterms.check;

import goodterms.lang.Phrase;
import java.util.Arrays;
import java.util.Optional;

/** Every kind of problem with its stable code and, in both languages, what it is called. */
public enum Code {
    YAML("GT-Y1", "Строка не читается как YAML", "A line does not read as YAML"),
    DOUBLED_KEY("GT-Y2", "Ключ записан дважды", "A key is written twice"),
    MARKUP("GT-Y3", "Ссылки, теги и слияния YAML", "YAML references, tags and merges"),
    SECOND_DOCUMENT("GT-Y4", "Второй документ в файле", "A second document in the file"),
    TOO_LARGE("GT-Y5", "Файл слишком велик или вложен", "The file is too large or nested too deep"),
    EMPTY_FILE("GT-Y6", "Файл пуст", "The file is empty"),
    CUT_TEXT("GT-Y7", "Текст обрезан знаком #", "A text is cut by a # sign"),

    UNKNOWN_KEY("GT-S1", "Неизвестный ключ", "An unknown key"),
    MISSING_KEY("GT-S2", "Нет обязательного ключа", "A required key is missing"),
    WRONG_SHAPE("GT-S3", "Значение не того вида", "A value of the wrong kind"),
    BAD_NUMBER("GT-S4", "Не целое число или вне границ", "Not a whole number, or out of range"),
    UNKNOWN_WORD("GT-S5", "Слово не из списка", "A word that is not in the list"),
    BAD_ID("GT-S6", "Имя записано не по правилам", "A name that breaks the rules for names"),
    REPEATED("GT-S7", "Повтор в списке", "A repetition in a list"),
    TOO_MANY("GT-S8", "Превышен предел", "A limit is exceeded"),
    UNQUOTED("GT-S9", "Десятичное число без кавычек", "A decimal number without quotes"),
    BAD_DECIMAL("GT-S10", "Неверное десятичное число", "A wrong decimal number"),
    BAD_DATE("GT-S11", "Неверная дата", "A wrong date"),
    BAD_FLAG("GT-S12", "Не true и не false", "Neither true nor false"),
    BAD_INTERESTS("GT-S13", "Сумма интересов не 100", "Interests do not sum to 100"),
    BAD_FORMAT("GT-S14", "Неизвестный формат файла", "An unknown file format"),
    BAD_FILE_NAME("GT-S15", "Неверное имя файла", "A wrong file name"),
    BAD_LANGUAGES("GT-S16", "Объявлены не оба языка", "Not both languages are declared"),
    BAD_VARIABLE("GT-S17", "Переменная объявлена неверно", "A variable is declared wrongly"),
    FOLDER_NAME("GT-S18", "Имя папки и id различаются", "The folder's name and the id differ"),
    MORE("GT-S19", "Показаны не все проблемы", "Not all problems are shown"),

    MISSING_TARGET(
            "GT-G1", "Нет узла или варианта, на который ссылаются", "A node or option that is referred to is missing"),
    NO_CHOICE_LOOP("GT-G5", "Круг без выбора", "A loop without a choice"),
    NO_OUTCOME("GT-G6", "Конец без исхода", "An end without an outcome"),
    NOTHING_NEXT("GT-G11", "После узла ничего нет", "A node with nothing after it"),
    TWO_NEXTS("GT-G12", "У узла несколько продолжений", "A node with several continuations"),
    FREE_WITHOUT_OPTIONS("GT-G13", "Свободный ответ без вариантов", "Free answers without options"),
    DOUBLED_OPTION("GT-G14", "Имя варианта занято", "The name of an option is taken"),
    FOREIGN_OPTION("GT-G15", "Вариант из другого узла", "An option of another node"),

    UNKNOWN_NAME("GT-X1", "Неизвестное имя", "An unknown name"),
    WRONG_TYPE("GT-X2", "Значения разных видов", "Values of different kinds"),
    BAD_CONDITION("GT-X7", "Условие не читается", "A condition does not read"),
    LONG_CONDITION("GT-X8", "Условие слишком длинное или вложенное", "A condition too long or nested too deep"),
    ROUTES_ONLY("GT-X9", "Имя действует только в свободных ответах", "A name that works in free answers only"),
    BAD_PLACEHOLDER("GT-X10", "Подстановка не читается", "A placeholder does not read"),

    MISSING_LANGUAGE("GT-L1", "Нет текста на одном из языков", "A text is missing in one language"),
    PLACEHOLDERS_DIFFER("GT-L2", "Подстановки в языках различаются", "Placeholders differ between the languages"),
    WRONG_ALPHABET("GT-L3", "Текст не на своём языке", "A text in the wrong language"),
    WORDINGS_DIFFER("GT-L8", "Разное число формулировок", "Different numbers of wordings"),
    HIDDEN_CHARACTER("GT-L9", "Невидимый знак в тексте", "An invisible character in a text"),
    LONG_TEXT("GT-L10", "Текст слишком длинный", "A text too long"),

    DUE_BEFORE_ISSUED("GT-D1", "Срок раньше выставления", "Due before issued"),
    BAD_AMOUNT("GT-D2", "Сумма не больше нуля", "An amount not above zero"),
    DOUBLED_INVOICE("GT-D3", "Номер счёта повторён", "An invoice number twice"),
    TYPED_FIGURE("GT-D5", "Сумма или дата вписана в текст", "An amount or date typed into a text"),
    BAD_CURRENCY("GT-D7", "Неизвестная валюта", "An unknown currency");

    private final String id;
    private final Phrase title;

    Code(String id, String ru, String en) {
        this.id = id;
        this.title = Phrase.of(ru, en);
    }

    /** The code as shown, such as {@code GT-S1}; it never changes its meaning. */
    public String id() {
        return id;
    }

    public Phrase title() {
        return title;
    }

    public static Optional<Code> of(String id) {
        return Arrays.stream(values()).filter(c -> c.id.equalsIgnoreCase(id)).findFirst();
    }

    public Problem error(Place place, Phrase message, Phrase fix) {
        return new Problem(id, Severity.ERROR, place, message, fix);
    }

    public Problem warning(Place place, Phrase message, Phrase fix) {
        return new Problem(id, Severity.WARNING, place, message, fix);
    }
}
