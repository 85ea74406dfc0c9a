package goodterms.desk.telling;

import goodterms.debrief.Gap;
import goodterms.debrief.Question;
import goodterms.debrief.Reflection;
import goodterms.debrief.Worth;
import goodterms.debrief.sheet.Measures;
import goodterms.debrief.sheet.Rubric;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;

/** The questions of a debrief as they are asked, and a trainee's own answers beside what the call says. */
public final class ReflectionRows {

    private static final Phrase TITLE = Phrase.of("Ваша оценка и сам разговор", "Your rating and the call itself");

    private static final Phrase RULE = Phrase.of("Ваше правило", "Your rule");

    private static final Phrase SKIP = Phrase.of("Enter: пропустить", "Enter: skip");

    private ReflectionRows() {}

    /** A question with its answers, numbered. */
    public static List<Row> asked(Question question, Lang lang) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(Ink.STRONG, question.text().in(lang)).plus(Ink.QUIET, "  " + SKIP.in(lang)));
        var line = new StringBuilder();
        for (var i = 0; i < question.choices().size(); i++) {
            line.append(i + 1)
                    .append(" ")
                    .append(question.choices().get(i).in(lang))
                    .append("   ");
        }
        if (!line.isEmpty()) {
            rows.add(Row.of(line.toString().stripTrailing()).indented(2, 2));
        }
        return rows;
    }

    /** Every rating beside what was measured; nothing where nothing was rated. */
    public static List<Row> compared(Reflection reflection, Talk talk, Rubric rubric, Lang lang) {
        var gaps = Gap.of(reflection, Worth.of(talk), Measures.of(talk, rubric).tones());
        var rows = new ArrayList<Row>();
        if (!gaps.isEmpty()) {
            rows.add(Row.empty());
            rows.add(Row.of(Ink.STRONG, TITLE.in(lang)));
            gaps.forEach(gap -> rows.add(row(gap, lang)));
        }
        reflection.rule().ifPresent(rule -> rows.add(rule(rule, lang)));
        return rows;
    }

    private static Row row(Gap gap, Lang lang) {
        var own = gap.question().choices().get(gap.own() - 1).in(lang);
        var measured = gap.question().choices().get(gap.measured() - 1).in(lang);
        var text = gap.same()
                ? Phrase.of("вы сказали «" + own + "», так и есть.", "you said \"" + own + "\", and so it is.")
                : Phrase.of(
                        "вы сказали «" + own + "», по разговору «" + measured + "».",
                        "you said \"" + own + "\", the call says \"" + measured + "\".");
        return Row.of(Ink.KEY, gap.question().text().in(lang) + " ")
                .plus(text.in(lang))
                .indented(2, 4);
    }

    /** The same in one line of words. */
    public static Phrase ruled(String rule) {
        return Phrase.each(lang -> RULE.in(lang) + ": " + rule);
    }

    /** The rule a trainee took along, as it is shown before the next call. */
    public static Row rule(String rule, Lang lang) {
        return Row.of(Ink.KEY, RULE.in(lang) + ": ").plus(rule).indented(0, 2);
    }
}
