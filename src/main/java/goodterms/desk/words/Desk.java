package goodterms.desk.words;

import goodterms.desk.input.Command;
import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the desk itself says to whoever sits at it. */
public final class Desk {

    public static final Phrase STOP_SAVED = Phrase.of(
            "Прервать? Разговор сохранён. Ещё раз Ctrl-C — выйти, Enter — продолжить.",
            "Stop here? The call is saved. Ctrl-C again to leave, Enter to go on.");

    public static final Phrase STOP = Phrase.of(
            "Прервать? Разговор не сохранится. Ещё раз Ctrl-C — выйти, Enter — продолжить.",
            "Stop here? The call will not be saved. Ctrl-C again to leave, Enter to go on.");

    public static final Phrase LEFT_SAVED = Phrase.of(
            "Разговор сохранён. Вернуться к нему: goodterms resume", "The call is saved. To go on: goodterms resume");

    public static final Phrase LEFT = Phrase.of("Разговор прерван.", "The call was broken off.");

    public static final Phrase OVER =
            Phrase.of("Разговор уже закончен. Enter — выйти.", "The call is over. Enter to leave.");

    public static final Phrase UNHEARD = Phrase.of(
            "Разговор закончен, этого уже не услышат. "
                    + Command.DEBRIEF.typed(Lang.RU) + " — разобрать его, " + Command.WHATIF.typed(Lang.RU)
                    + " N — пойти по-другому.",
            "The call is over, nobody hears this any more. "
                    + Command.DEBRIEF.typed(Lang.EN) + " looks back on it, " + Command.WHATIF.typed(Lang.EN)
                    + " N goes another way.");

    public static final Phrase NO_REPLIES = Phrase.of("Готовых ответов здесь нет.", "There are no ready replies here.");

    public static final Phrase UNDONE = Phrase.of("Последний ход отменён.", "The last turn is taken back.");

    public static final Phrase NOT_UNDERSTOOD = Phrase.of("Эта строка ничего не значит.", "This line means nothing.");

    public static final Phrase NOT_IN_EXAM = Phrase.of(
            "На экзамене это можно посмотреть только после разговора.",
            "In an exam this can be seen only after the call.");

    public static final Phrase NOTHING_YET = Phrase.of("Пока ничего не изменилось.", "Nothing has changed yet.");

    public static final Phrase END_CALL =
            Phrase.of("Закончить разговор без договорённости? (да/нет)", "End the call with nothing agreed? (yes/no)");

    public static final Phrase LANGUAGE = Phrase.of(
            "Теперь программа говорит по-русски. Сам разговор идёт на прежнем языке.",
            "The program speaks English now. The call itself goes on in its own language.");

    public static final Phrase WHICH_LANGUAGE =
            Phrase.of("Языков два: ru и en.", "There are two languages: ru and en.");

    public static final Phrase NOT_OVER = Phrase.of(
            "Это после разговора. Сейчас ход можно отменить: " + Command.UNDO.typed(Lang.RU),
            "That is for after the call. For now a turn can be taken back: " + Command.UNDO.typed(Lang.EN));

    public static final Phrase AGAIN = Phrase.of(
            "Отсюда разговор идёт иначе. Первый результат остаётся.",
            "From here the call goes another way. The first result stays.");

    private static final Set<String> YES = Set.of("да", "д", "yes", "y", "lf", "нуы");

    private Desk() {}

    public static boolean yes(String typed) {
        return YES.contains(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** What can still be tried after a debrief. */
    public static Phrase otherwise() {
        return Phrase.of(
                "Продолжить с хода по-другому: " + Command.WHATIF.typed(Lang.RU) + " N",
                "To go on from a turn in another way: " + Command.WHATIF.typed(Lang.EN) + " N");
    }

    public static Phrase noTurn(int last) {
        return Phrase.of(
                "Назовите ход от 1 до " + last + ": " + Command.WHATIF.typed(Lang.RU) + " 3",
                "Name a turn from 1 to " + last + ": " + Command.WHATIF.typed(Lang.EN) + " 3");
    }

    public static Phrase noReply(int number, int last) {
        return last == 1
                ? Phrase.of("Здесь только один ответ: 1.", "There is only one reply here: 1.")
                : Phrase.of(
                        "Ответа " + number + " здесь нет: выберите от 1 до " + last + ".",
                        "There is no reply " + number + " here: choose 1 to " + last + ".");
    }

    public static Phrase unknown(String typed, Optional<Command> meant) {
        return meant.map(c -> Phrase.of(
                        "Команды " + typed + " нет. Возможно, " + c.typed(Lang.RU) + "?",
                        "There is no command " + typed + ". Did you mean " + c.typed(Lang.EN) + "?"))
                .orElseGet(() -> Phrase.of(
                        "Команды " + typed + " нет. Список команд: " + Command.HELP.typed(Lang.RU),
                        "There is no command " + typed + ". All commands: " + Command.HELP.typed(Lang.EN)));
    }

    /** How much of the readings a word asks for. */
    public static Optional<Detail> detail(String word) {
        return switch (word) {
            case "on", "да", "вкл", "changes" -> Optional.of(Detail.CHANGES);
            case "off", "нет", "выкл" -> Optional.of(Detail.NONE);
            case "all", "все", "всё" -> Optional.of(Detail.ALL);
            default -> Optional.empty();
        };
    }

    public static Phrase of(Detail detail) {
        return switch (detail) {
            case NONE -> Phrase.of("Показатели скрыты.", "The readings are hidden.");
            case CHANGES -> Phrase.of("Показываются изменения за ход.", "What each turn changes is shown.");
            case ALL -> Phrase.of("Показываются все четыре показателя.", "All four readings are shown.");
        };
    }
}
