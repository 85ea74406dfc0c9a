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
    STRAY_QUOTE("GT-Y8", "Кавычки вокруг текста не те", "Wrong quotes around a text"),

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
    UNREACHABLE("GT-G2", "В узел никто не попадёт", "A node that no call reaches"),
    NO_WAY_OUT("GT-G3", "Отсюда нет пути к концу", "No way to an end from here"),
    LOCKED_MENU("GT-G4", "Меню может остаться пустым", "A menu that can be left empty"),
    NO_CHOICE_LOOP("GT-G5", "Круг без выбора", "A loop without a choice"),
    NO_OUTCOME("GT-G6", "Конец без исхода", "An end without an outcome"),
    OUTCOME_NEVER("GT-G7", "Такого исхода не бывает", "An outcome that never comes"),
    OPTION_NEVER("GT-G8", "Вариант никогда не предложат", "A reply that is never offered"),
    ONE_WAY("GT-G10", "К цели ведёт один-единственный вариант", "A single reply that every success needs"),
    NOTHING_NEXT("GT-G11", "После узла ничего нет", "A node with nothing after it"),
    TWO_NEXTS("GT-G12", "У узла несколько продолжений", "A node with several continuations"),
    FREE_WITHOUT_OPTIONS("GT-G13", "Свободный ответ без вариантов", "Free answers without options"),
    DOUBLED_OPTION("GT-G14", "Имя варианта занято", "The name of an option is taken"),
    FOREIGN_OPTION("GT-G15", "Вариант из другого узла", "An option of another node"),
    LINE_NEVER("GT-G16", "Строку никогда не скажут", "A line that is never spoken"),
    SILENT_NODE("GT-G17", "Узел может промолчать", "A node that can stay silent"),
    NOT_PROVEN("GT-G20", "Проверено не до конца", "Not everything could be proved"),

    UNKNOWN_NAME("GT-X1", "Неизвестное имя", "An unknown name"),
    WRONG_TYPE("GT-X2", "Значения разных видов", "Values of different kinds"),
    CONSTANT("GT-X3", "Условие верно всегда или никогда", "A condition that always or never holds"),
    IDLE_VARIABLE("GT-X4", "Переменная ничего не делает", "A variable that does nothing"),
    CUT_EFFECT("GT-X5", "Прибавка больше возможной", "An effect larger than can be"),
    SHADOWED_ROUTE("GT-X6", "Маршрут не сработает", "A route that never leads"),
    BAD_CONDITION("GT-X7", "Условие не читается", "A condition does not read"),
    LONG_CONDITION("GT-X8", "Условие слишком длинное или вложенное", "A condition too long or nested too deep"),
    ROUTES_ONLY("GT-X9", "Имя действует только в свободных ответах", "A name that works in free answers only"),
    BAD_PLACEHOLDER("GT-X10", "Подстановка не читается", "A placeholder does not read"),
    HIDDEN_FACT("GT-X11", "Факт негде узнать", "A fact that nobody can learn"),

    MISSING_LANGUAGE("GT-L1", "Нет текста на одном из языков", "A text is missing in one language"),
    PLACEHOLDERS_DIFFER("GT-L2", "Подстановки в языках различаются", "Placeholders differ between the languages"),
    WRONG_ALPHABET("GT-L3", "Текст не на своём языке", "A text in the wrong language"),
    LENGTHS_DIFFER("GT-L5", "Языки очень разной длины", "Very different lengths in the two languages"),
    TYPEWRITER("GT-L6", "Машинописные кавычки или тире", "Typewriter quotes or dashes in Russian"),
    LONG_LINE("GT-L7", "Реплика длиннее трёх строк", "A reply longer than three lines"),
    WORDINGS_DIFFER("GT-L8", "Разное число формулировок", "Different numbers of wordings"),
    HIDDEN_CHARACTER("GT-L9", "Невидимый знак в тексте", "An invisible character in a text"),
    LONG_TEXT("GT-L10", "Текст слишком длинный", "A text too long"),
    SAME_REPLY("GT-L11", "Два одинаковых ответа", "Two replies with the same text"),

    DUE_BEFORE_ISSUED("GT-D1", "Срок раньше выставления", "Due before issued"),
    BAD_AMOUNT("GT-D2", "Сумма не больше нуля", "An amount not above zero"),
    DOUBLED_INVOICE("GT-D3", "Номер счёта повторён", "An invoice number twice"),
    NOT_LATE("GT-D4", "Счёт ещё не просрочен", "An invoice that is not late yet"),
    TYPED_FIGURE("GT-D5", "Сумма или дата вписана в текст", "An amount or date typed into a text"),
    BAD_CURRENCY("GT-D7", "Неизвестная валюта", "An unknown currency"),

    LONGEST_BEST("GT-I1", "Лучший ответ слишком часто самый длинный", "The best reply is too often the longest"),
    BEST_IN_PLACE("GT-I2", "Лучший ответ всегда на одном месте", "The best reply is always in one place"),
    POLITE_BEST("GT-I3", "Лучший ответ выдаёт себя вежливостью", "Politeness gives the best reply away"),
    NO_BEST("GT-I4", "В узле нет лучшего ответа", "A node without a best reply"),
    STRAW_MEN("GT-I5", "Все неверные ответы вредные", "All wrong replies are harmful"),
    COPIED_WHY("GT-I6", "Пояснение повторено", "Feedback used twice"),
    RATE_AGAINST_ACTS("GT-I7", "Оценка спорит с ходами", "A rating at odds with the acts"),
    NO_OFFER("GT-I8", "Негде сделать предложение", "Nowhere to make an offer"),
    UNSETTLED("GT-I9", "Согласие без суммы и даты", "An agreement without amount and date"),
    NO_CONSEQUENCE("GT-I10", "Вредный ответ без последствий", "A harmful reply without consequence"),
    NO_RECOVERY("GT-I11", "После слабого ответа нет пути назад", "No way back after a weak reply"),
    HEARD_OPPOSITE("GT-I12", "Слышно обратное оценке", "The listener hears the opposite"),
    HARM_WINS("GT-I13", "Вредный ответ ведёт к успеху", "A harmful reply ends in success"),
    TWINS("GT-I14", "Два ответа ничем не различаются", "Two replies that differ in nothing"),
    TWO_BESTS("GT-I15", "Два лучших ответа сразу", "Two best replies at once"),
    QUESTION_BEST("GT-I16", "Лучший ответ выдаёт вопросительный знак", "The question mark gives the best reply away"),

    PLAY_DIFFERS("GT-T1", "Прохождение расходится", "A playthrough that goes otherwise"),
    UNPLAYED("GT-T2", "Варианты без прохождения", "Replies that no playthrough takes"),
    EXAMPLE_ELSEWHERE("GT-T3", "Пример принят за другой ответ", "An example taken for another reply"),
    BAD_PLAY("GT-T4", "Строка прохождения не читается", "A line of a playthrough does not read"),
    IMPOSSIBLE_MOVE("GT-T5", "Ход прохождения невозможен", "A move of a playthrough that cannot be made"),

    RULE_LANGUAGE("GT-H1", "Не виден язык правила", "The language of a rule is unclear"),
    UNKNOWN_RULE("GT-H2", "Правила с таким именем нет", "There is no such rule"),
    BAD_PATTERN("GT-H3", "Образец не читается", "A pattern does not read"),
    EXAMPLE_NOT_HEARD("GT-H4", "Правило не слышит свой пример", "A rule does not hear its example"),
    EXAMPLE_HEARD("GT-H5", "Правило слышит лишнее", "A rule hears what it should not"),
    STRANGE_WORD("GT-H6", "Слова нет в словаре", "A word that is not in the dictionary"),
    RULES_OVERLAP("GT-H7", "Два правила слышат одно", "Two rules hear the same"),
    IDLE_RULE("GT-H8", "Правило ни разу не сработало", "A rule that is never met"),
    LONELY_RULE("GT-H9", "Нет пары на другом языке", "No twin in the other language");

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

    public Problem info(Place place, Phrase message, Phrase fix) {
        return new Problem(id, Severity.INFO, place, message, fix);
    }

    public Problem warning(Place place, Phrase message, Phrase fix) {
        return new Problem(id, Severity.WARNING, place, message, fix);
    }
}
