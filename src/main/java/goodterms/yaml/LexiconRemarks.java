package goodterms.yaml;

import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Severity;
import goodterms.check.Shown;
import goodterms.lang.Phrase;
import java.util.List;

/** The words for what trying a rule has shown. */
final class LexiconRemarks {

    private static final int MOST = 12;

    private LexiconRemarks() {}

    static Problem notHit(Place place, String rule, String example) {
        return Faults.error(
                "GT-H4",
                place,
                Phrase.of(
                        rule + " не слышит свой пример: «" + Shown.of(example) + "».",
                        rule + " does not hear its own example: \"" + Shown.of(example) + "\"."),
                Phrase.of(
                        "Поправьте образец или уберите пример из hits.",
                        "Mend the pattern, or take the example out of hits."));
    }

    static Problem notMissed(Place place, String rule, String example) {
        return Faults.error(
                "GT-H5",
                place,
                Phrase.of(
                        rule + " слышит то, чего не должно: «" + Shown.of(example) + "».",
                        rule + " hears what it should not: \"" + Shown.of(example) + "\"."),
                Phrase.of(
                        "Сузьте образец или добавьте исключение в unless.",
                        "Narrow the pattern, or add an exception to unless."));
    }

    static Problem strange(Place place, String rule, List<String> words) {
        var some = String.join(", ", words.subList(0, Math.min(MOST, words.size())));
        return Faults.warning(
                "GT-H6",
                place,
                Phrase.of(rule + ": словарь не знает: " + some + ".", rule + ": not in the dictionary: " + some + "."),
                Phrase.of(
                        "Проверьте, нет ли опечатки; для ~ нужна начальная форма.",
                        "Check for slips; ~ wants the dictionary form."));
    }

    static Problem overlaps(Place place, String rule, String other, String example) {
        return info(
                "GT-H7",
                place,
                Phrase.of(
                        rule + " и " + other + " слышат одно и то же: «" + Shown.of(example) + "».",
                        rule + " and " + other + " hear the same: \"" + Shown.of(example) + "\"."),
                Phrase.of("Если это одно и то же, оставьте одно правило.", "If they mean the same, keep one of them."));
    }

    static Problem idle(Place place, String rule) {
        return Faults.warning(
                "GT-H8",
                place,
                Phrase.of(rule + " не сработало ни на одном примере.", rule + " was met in no example at all."),
                Phrase.of(
                        "Добавьте примеры в hits: они проверят образец.",
                        "Add examples to hits: they try the pattern."));
    }

    static Problem alone(Place place, String rule, String other) {
        return info(
                "GT-H9",
                place,
                Phrase.of(
                        "У " + rule + " нет пары на другом языке (" + other + ").",
                        rule + " has no twin in the other language (" + other + ")."),
                Phrase.of("Добавьте пару, если она нужна.", "Add the twin if it is needed."));
    }

    private static Problem info(String code, Place place, Phrase message, Phrase fix) {
        return new Problem(code, Severity.INFO, place, message, fix);
    }
}
