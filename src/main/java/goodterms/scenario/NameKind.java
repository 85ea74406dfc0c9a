package goodterms.scenario;

import goodterms.check.Code;
import goodterms.check.Nearest;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Phrase;
import java.util.Collection;

/** What a name in a scenario can stand for, and how one that stands for nothing is told. */
public enum NameKind {
    NODE("Узла «%s» нет.", "There is no node \"%s\"."),
    OPTION("Варианта «%s» нет.", "There is no option \"%s\"."),
    FACT("Факта «%s» нет.", "There is no fact \"%s\"."),
    VARIABLE("Переменной «%s» нет.", "There is no variable \"%s\"."),
    READING("Показателя или переменной «%s» нет.", "There is no reading or variable \"%s\"."),
    FUNCTION("Функции «%s» нет.", "There is no function \"%s\"."),
    INSTRUMENT("Инструмента «%s» нет.", "There is no instrument \"%s\"."),
    INVOICE("Счёта «%s» нет.", "There is no invoice \"%s\"."),
    ACT("Речевого хода «%s» нет.", "There is no act \"%s\"."),
    MENTION("Упоминания вида «%s» нет.", "There is no mention of the kind \"%s\"."),
    PLACEHOLDER("Подстановки «%s» нет.", "There is no placeholder \"%s\"."),
    FORMATTER("Оформления «%s» нет.", "There is no formatter \"%s\".");

    private final String ru;
    private final String en;

    NameKind(String ru, String en) {
        this.ru = ru;
        this.en = en;
    }

    /** A name that nothing bears, with the one probably meant or those there are. */
    public Problem unknown(Code code, Place place, String name, Collection<String> known) {
        var shown = Shown.of(name);
        var message = Phrase.of(ru.formatted(shown), en.formatted(shown));
        return code.error(place, message, fix(name, known));
    }

    private static Phrase fix(String name, Collection<String> known) {
        if (known.isEmpty()) {
            return Phrase.of("Объявите его или уберите ссылку.", "Declare it or take the reference out.");
        }
        return Nearest.to(name, known)
                .map(word -> Phrase.of("Возможно, «" + word + "»?", "Did you mean \"" + word + "\"?"))
                .orElseGet(
                        () -> Phrase.of("Есть: " + Shown.list(known) + ".", "There are: " + Shown.list(known) + "."));
    }
}
