package goodterms.author.lint;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.regex.Pattern;

/** Texts that play, and would read better: lengths, quotes and dashes. */
final class Wordings {

    private static final Pattern TYPED = Pattern.compile("\"| -{1,2} ");

    private Wordings() {}

    static void find(Study study) {
        for (var said : Said.all(study.scenario())) {
            lengths(study, said);
            typed(study, said);
            rows(study, said);
        }
    }

    private static void lengths(Study study, Said said) {
        var ru = Said.written(said.text(), Lang.RU).length();
        var en = Said.written(said.text(), Lang.EN).length();
        var longer = Math.max(ru, en);
        if (longer >= study.measures().of("ratio.from")
                && longer * 100L > (long) Math.min(ru, en) * study.measures().of("ratio")) {
            study.add(differ(study.places().value(said.path() + ".en"), ru, en));
        }
    }

    private static void typed(Study study, Said said) {
        if (said.written(Lang.RU).stream().anyMatch(text -> TYPED.matcher(text).find())) {
            study.add(typed(study.places().value(said.path() + ".ru")));
        }
    }

    private static void rows(Study study, Said said) {
        var most = study.measures().of("row");
        for (var lang : Lang.values()) {
            if (said.aloud() && said.written(lang).stream().anyMatch(text -> text.length() > most)) {
                study.add(tooLong(study.places().value(said.path() + "." + lang.code()), most));
                return;
            }
        }
    }

    private static Problem differ(Place place, int ru, int en) {
        return Code.LENGTHS_DIFFER.info(
                place,
                Phrase.of(
                        "Тексты очень разной длины: по-русски " + ru + " знаков, по-английски " + en + ".",
                        "The texts differ much in length: " + ru + " characters in Russian, " + en + " in English."),
                Phrase.of("Проверьте, не потерялась ли фраза.", "Check whether a sentence got lost."));
    }

    private static Problem typed(Place place) {
        return Code.TYPEWRITER.info(
                place,
                Phrase.of(
                        "В русском тексте стоят прямые кавычки или дефис вместо тире.",
                        "The Russian text has straight quotes, or a hyphen for a dash."),
                Phrase.of("По-русски пишут «так» и через тире.", "Russian takes «these» quotes and a long dash."));
    }

    private static Problem tooLong(Place place, int most) {
        return Code.LONG_LINE.info(
                place,
                Phrase.of(
                        "Реплика длиннее " + most + " знаков: вслух так долго не говорят.",
                        "The reply is longer than " + most + " characters: nobody says that in one breath."),
                Phrase.of("Сократите её или разделите на две строки.", "Shorten it, or make two lines of it."));
    }
}
