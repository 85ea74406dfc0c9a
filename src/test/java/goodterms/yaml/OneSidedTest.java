package goodterms.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.check.Problem;
import goodterms.lang.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A scenario of one language is told once; a few forgotten texts each at its place. */
class OneSidedTest {

    private static final String BASE = Files.text("base.yaml");

    private static List<String> told(String text, Lang lang) {
        return ScenarioFile.read("own file.yaml", text).problems().stream()
                .map(p -> p.place().line() + " " + p.code() + " " + p.message().in(lang) + " "
                        + p.fix().in(lang))
                .toList();
    }

    /** The base with the English of some of its facts, in braces, left out or empty. */
    private static String facts(int count, String english) {
        var facts = new ArrayList<String>();
        IntStream.range(0, count).forEach(i -> facts.add("  f" + i + ": { ru: \"Факт.\"" + english + " }\n"));
        return Files.edited(BASE, "\nfacts:\n", "\nfacts:\n" + String.join("", facts));
    }

    @Test
    void fewMissingTextsAreToldEachAtItsPlace() {
        assertEquals(
                20,
                told(facts(20, ""), Lang.EN).stream()
                        .filter(t -> t.contains("GT-L1"))
                        .count());
    }

    @Test
    void veryManyMissingTextsAreToldOnceAtTheLanguages() {
        var line = BASE.lines().toList().indexOf("languages: [ru, en]") + 1;
        var texts = TextTable.of("", facts(21, "")).pairs().size();
        for (var english : List.of("", ", en: \"\"", ", en:")) {
            assertEquals(
                    List.of(line + " GT-L1 The English texts are missing: 21 of " + texts
                            + ". Write them out (goodterms i18n export \"own file.yaml\" --to texts.csv), fill in the"
                            + " translation and put it back (goodterms i18n import \"own file.yaml\" texts.csv)."),
                    told(facts(21, english), Lang.EN));
        }
        assertEquals(
                List.of(line + " GT-L1 Нет английских текстов: 21 из " + texts
                        + ". Выпишите их (goodterms i18n export \"own file.yaml\" --to texts.csv), впишите перевод и"
                        + " верните (goodterms i18n import \"own file.yaml\" texts.csv)."),
                told(facts(21, ""), Lang.RU));
    }

    @Test
    void thisHidesNoOtherMistake() {
        var text = Files.edited(facts(21, ""), "level: 2", "level: 6");
        var codes = ScenarioFile.read("own.yaml", text).problems().stream()
                .map(Problem::code)
                .toList();
        assertEquals(2, codes.size(), codes.toString());
    }

    @Test
    void aMissingLanguageIsPutBesideTheOtherHoweverItIsWritten() {
        assertEquals("a: { ru: \"Да\", en: \"Yes\" }\n", filled("a: { ru: \"Да\" }\n", "Да", "Yes"));
        assertEquals("a: { ru: \"Да\", en: \"Yes\" }\n", filled("a: { en: \"Yes\" }\n", "Да", "Yes"));
        assertEquals("a: { ru: \"Да\", en: \"Yes\" }\n", filled("a: { ru: \"Да\", en: }\n", "Да", "Yes"));
        assertEquals("a:\n  ru: \"Да\"\n  en: \"Yes\"\n", filled("a:\n  ru: \"Да\"\n", "Да", "Yes"));
        assertEquals("a:\n  ru: \"Да\"\n  en: \"Yes\"\n", filled("a:\n  ru: \"Да\"\n  en:\n", "Да", "Yes"));
        assertEquals("a:\r\n  ru: \"Да\"\r\n  en: \"Yes\"\r\n", filled("a:\r\n  en: \"Yes\"\r\n", "Да", "Yes"));
        assertEquals("a:\n  en: \"Yes\"\n  ru: Да # так\n", filled("a:\n  ru: Да # так\n", "Да", "Yes"));
        assertEquals("a:\n  en: \"Yes\"\n  ru: |\n    Да\n", filled("a:\n  ru: |\n    Да\n", "Да\n", "Yes"));
        assertEquals(
                "- when: \"x\"\n  ru: \"Да\"\n  en: \"Yes\"\n", filled("- when: \"x\"\n  en: \"Yes\"\n", "Да", "Yes"));
    }

    private static String filled(String text, String ru, String en) {
        var table = TextTable.of("", text);
        var pair = new TextTable.Pair(table.pairs().getFirst().id(), ru, en);
        var anew = table.with(List.of(pair));
        assertEquals(List.of(pair), TextTable.of("", anew).pairs());
        return anew;
    }

    @Test
    void wordingsAreWrittenAsAListAndThoseStillMissingStayEmpty() {
        var table = TextTable.of("", "a: { ru: [\"Да\", \"Ага\"] }\n");
        assertEquals(List.of(new TextTable.Pair("a#1", "Да", ""), new TextTable.Pair("a#2", "Ага", "")), table.pairs());
        assertEquals(
                "a: { en: [\"Yes\", \"\"], ru: [\"Да\", \"Ага\"] }\n",
                table.with(List.of(new TextTable.Pair("a#1", "Да", "Yes"))));
    }

    @Test
    void examplesAndNotesMayHaveOneLanguage() {
        assertEquals(
                List.of(),
                TextTable.of("", "notes: { ru: \"Да\" }\nx: [{ ru: \"Да\", goes: ask }]\n")
                        .pairs());
    }
}
