package goodterms.desk.telling;

import goodterms.debrief.Epilogue;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.lang.Percents;
import goodterms.lang.Phrase;
import goodterms.scenario.Text;
import goodterms.talk.Talk;
import java.util.List;
import java.util.Map;

/** What became of a call eight weeks later, told after its debrief. */
public final class EpilogueRows {

    private static final Phrase LATER = Phrase.of("Восемь недель спустя", "Eight weeks later");

    private static final Phrase DRAWN = Phrase.of(
            "Так выпало при вероятности %s; на оценку это не влияет.",
            "So the draw fell at a chance of %s; it has no part in the score.");

    private EpilogueRows() {}

    /** Nothing while the call is going on. */
    public static List<Row> of(Talk talk, Map<String, List<Text>> endings, Lang lang) {
        return Epilogue.of(talk, endings).map(e -> rows(e, lang)).orElse(List.of());
    }

    private static List<Row> rows(Epilogue epilogue, Lang lang) {
        var told = Row.of(Ink.KEY, LATER.in(lang) + ": ").plus(epilogue.words()).indented(0, 2);
        var drawn = epilogue.keptPct()
                .map(pct -> Row.of(Ink.QUIET, DRAWN.in(lang).formatted(Percents.whole(lang, pct)))
                        .indented(2, 2))
                .orElse(Row.empty());
        return epilogue.keptPct().isPresent() ? List.of(Row.empty(), told, drawn) : List.of(Row.empty(), told);
    }
}
