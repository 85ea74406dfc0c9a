package goodterms.desk.input;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked for at the prompt beside the talk itself, by its names without the slash and what it does. */
public enum Command {
    OFFER("offer", "предложить", "Предложить условия оплаты", "Put a settlement on the table", "terms", "условия"),
    HINT("hint", "подсказка", "Чего не хватает этому шагу разговора", "What this step of the call still lacks"),
    ADVISE("advise", "совет", "О чём спросить или что предложить", "What to ask, or what to propose"),
    MENU("menu", "ответы", "Показать готовые ответы ещё раз", "Show the ready replies again"),
    WHY("why", "почему", "Почему изменилось отношение", "Why the mood changed"),
    FACTS("facts", "факты", "Что вы уже знаете", "What you know so far"),
    INVOICES("invoices", "счета", "Неоплаченные счета", "The unpaid invoices"),
    METERS("meters", "показатели", "Показатели: все, да, нет", "Readings: all, on, off"),
    UNDO("undo", "отменить", "Отменить последний ход", "Take the last turn back"),
    DISAGREE("disagree", "несогласен", "Отметить, что оценка неверна", "Mark the verdict as wrong"),
    DEBRIEF("debrief", "разбор", "Как идёт или прошёл разговор", "How the call goes, or went"),
    WHATIF("whatif", "иначе", "Продолжить с хода N по-другому", "Go on from turn N in another way"),
    PAPER("paper", "документ", "Документ, о котором договорились", "The paper that was agreed"),
    LEAVE("bye", "попрощаться", "Закончить разговор", "End the call", "leave", "уйти"),
    LANG("lang", "язык", "Сменить язык программы", "Switch the program's language"),
    QUIT("quit", "выход", "Выйти, разговор не закончен", "Leave with the call unfinished"),
    HELP("help", "помощь", "Этот список", "This list");

    private final String english;
    private final String russian;
    private final Phrase purpose;
    private final List<String> names;

    Command(String english, String russian, String ru, String en, String... more) {
        this.english = english;
        this.russian = russian;
        this.purpose = Phrase.of(ru, en);
        this.names =
                Stream.concat(Stream.of(english, russian), Arrays.stream(more)).toList();
    }

    /** The name with its slash, as shown and completed. */
    public String typed(Lang lang) {
        return "/" + (lang == Lang.RU ? russian : english);
    }

    public Phrase purpose() {
        return purpose;
    }

    /** The names in both languages, and what else people type for it. */
    public List<String> names() {
        return names;
    }

    /** The command of a name without the slash, in either language. */
    public static Optional<Command> named(String name) {
        return Arrays.stream(values()).filter(c -> c.names().contains(name)).findFirst();
    }
}
