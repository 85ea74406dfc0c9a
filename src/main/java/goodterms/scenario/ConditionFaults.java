package goodterms.scenario;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Phrase;

/** The words for conditions that cannot be read; places count from the condition's first character. */
final class ConditionFaults {

    private ConditionFaults() {}

    static Place at(int start, int end) {
        return new Place("", 1, start + 1, 1, end + 1);
    }

    static Problem strange(int start, int end, String sign) {
        var fix = switch (sign) {
            case "&", "&&" -> Phrase.of("Напишите «and».", "Write \"and\".");
            case "|", "||" -> Phrase.of("Напишите «or».", "Write \"or\".");
            case "!" -> Phrase.of("Напишите «not».", "Write \"not\".");
            case "=" -> Phrase.of("Равенство пишется «==».", "Equality is written \"==\".");
            case "." -> Phrase.of("Числа здесь только целые.", "Numbers are whole here.");
            case "\"", "“", "”", "«", "»", "‘", "’", "`" ->
                Phrase.of("Слова берут в прямые апострофы: 'слово'.", "Words go in straight apostrophes: 'word'.");
            default -> Phrase.of("Уберите этот знак.", "Take this character out.");
        };
        return Code.BAD_CONDITION.error(
                at(start, end),
                Phrase.of(
                        "Знака «" + Shown.of(sign) + "» в условиях нет.",
                        "Conditions have no \"" + Shown.of(sign) + "\"."),
                fix);
    }

    static Problem unclosedWord(int start, int end) {
        return Code.BAD_CONDITION.error(
                at(start, end),
                Phrase.of("Апостроф открыт и не закрыт.", "An apostrophe is opened and not closed."),
                Phrase.of("Закройте слово апострофом: 'слово'.", "Close the word with an apostrophe: 'word'."));
    }

    static Problem ended(int at) {
        return Code.BAD_CONDITION.error(
                at(at, at),
                Phrase.of("Условие оборвано.", "The condition breaks off."),
                Phrase.of("Допишите его или уберите лишнее слово в конце.", "Finish it or take out the last word."));
    }

    static Problem unexpected(int start, int end, String token) {
        return Code.BAD_CONDITION.error(
                at(start, end),
                Phrase.of(
                        "«" + Shown.of(token) + "» стоит не на месте.", "\"" + Shown.of(token) + "\" is out of place."),
                Phrase.of(
                        "Соедините части словами and и or; проверьте скобки.",
                        "Join the parts by and, or; check the brackets."));
    }

    static Problem unclosed(int start) {
        return Code.BAD_CONDITION.error(
                at(start, start + 1),
                Phrase.of("Скобка открыта и не закрыта.", "A bracket is opened and not closed."),
                Phrase.of("Закройте её: «)».", "Close it: \")\"."));
    }

    static Problem chained(int start, int end) {
        return Code.BAD_CONDITION.error(
                at(start, end),
                Phrase.of("Сравнения не идут цепочкой.", "Comparisons do not chain."),
                Phrase.of("Разделите их: «trust > 10 and trust < 50».", "Part them: \"trust > 10 and trust < 50\"."));
    }

    static Problem tooLong(int length, int most) {
        return Code.LONG_CONDITION.error(
                at(0, length),
                Phrase.of(
                        "Условие длиннее " + most + " знаков.",
                        "The condition is longer than " + most + " characters."),
                Phrase.of(
                        "Разделите его: часть можно вынести в переменную.", "Split it: a part can become a variable."));
    }

    static Problem tooDeep(int start, int most) {
        return Code.LONG_CONDITION.error(
                at(start, start + 1),
                Phrase.of("Вложенность условия больше " + most + ".", "The condition nests deeper than " + most + "."),
                Phrase.of("Уберите лишние скобки.", "Take out surplus brackets."));
    }

    static Problem needsTruth(int start, int end) {
        return Code.WRONG_TYPE.error(
                at(start, end),
                Phrase.of("Здесь нужно «да или нет», а стоит не оно.", "This must be true or false, and is neither."),
                Phrase.of("Сравните с числом или словом: «trust >= 50».", "Compare it: \"trust >= 50\"."));
    }

    static Problem needsNumber(int start, int end) {
        return Code.WRONG_TYPE.error(
                at(start, end),
                Phrase.of("Здесь нужно число.", "This must be a number."),
                Phrase.of(
                        "Складывать и сравнивать по величине можно только числа.",
                        "Only numbers are added or compared by size."));
    }

    static Problem unlike(int start, int end) {
        return Code.WRONG_TYPE.error(
                at(start, end),
                Phrase.of("Сравниваются значения разных видов.", "Values of different kinds are compared."),
                Phrase.of(
                        "Числа сравнивают с числами, слова со словами своей переменной.",
                        "Compare numbers with numbers, words with their own variable."));
    }

    static Problem notAValue(int start, int end, String word, String values) {
        return Code.WRONG_TYPE.error(
                at(start, end),
                Phrase.of(
                        "Переменная не бывает «" + Shown.of(word) + "».",
                        "The variable is never \"" + Shown.of(word) + "\"."),
                Phrase.of("Её значения: " + values + ".", "Its values: " + values + "."));
    }

    static Problem routesOnly(int start, int end, String name) {
        return Code.ROUTES_ONLY.error(
                at(start, end),
                Phrase.of(
                        "«" + name + "» действует только в free.routes.",
                        "\"" + name + "\" works only in free.routes."),
                Phrase.of(
                        "Здесь ещё нечего слушать: спросите knows, chosen или показатели.",
                        "Nothing is heard here: ask knows, chosen or the readings."));
    }

    static Problem needsCall(int start, int end, String name) {
        return Code.BAD_CONDITION.error(
                at(start, end),
                Phrase.of("«" + name + "» это функция.", "\"" + name + "\" is a function."),
                Phrase.of("Напишите со скобками: «" + name + "(…)».", "Write it with brackets: \"" + name + "(…)\"."));
    }

    static Problem noCall(int start, int end, String name) {
        return Code.BAD_CONDITION.error(
                at(start, end),
                Phrase.of("«" + name + "» это не функция.", "\"" + name + "\" is not a function."),
                Phrase.of("Напишите без скобок: «" + name + "».", "Write it without brackets: \"" + name + "\"."));
    }

    static Problem needsWord(int start, int end, String name) {
        return Code.WRONG_TYPE.error(
                at(start, end),
                Phrase.of(
                        "В скобках «" + name + "» нужно одно слово.",
                        "\"" + name + "\" takes one word in its brackets."),
                Phrase.of("Напишите так: " + name + "('слово').", "Write it as " + name + "('word')."));
    }

    static Problem needsNothing(int start, int end, String name) {
        return Code.WRONG_TYPE.error(
                at(start, end),
                Phrase.of(
                        "В скобках «" + name + "» ничего не пишут.", "\"" + name + "\" takes nothing in its brackets."),
                Phrase.of("Напишите так: " + name + "().", "Write it as " + name + "()."));
    }
}
