package goodterms.desk.telling;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Phrase;
import goodterms.talk.Advice;
import java.util.ArrayList;
import java.util.List;

/** The advice of the trainer's corner in words. */
final class Tips {

    private static final Phrase ADVICE = Phrase.of("Совет", "Advice");

    private static final Phrase US = Phrase.of("Нам", "For us");

    private static final Phrase THEM = Phrase.of("Клиенту", "For the client");

    private static final Phrase SAY = Phrase.of("Скажите", "Say");

    private static final Phrase NONE = Phrase.of("Сейчас посоветовать нечего.", "There is nothing to advise now.");

    private Tips() {}

    static List<Row> of(Advice advice, Manner manner) {
        var rows = new ArrayList<Row>();
        advice.question().ifPresent(q -> rows.add(Speech.labelled(ADVICE, q, manner)));
        advice.tips().forEach(tip -> tip(tip, rows, manner));
        if (rows.isEmpty()) {
            rows.add(Row.of(Ink.QUIET, NONE.in(manner.lang())));
        }
        return rows;
    }

    private static void tip(Advice.Tip tip, List<Row> rows, Manner manner) {
        if (!rows.isEmpty()) {
            rows.add(Row.empty());
        }
        rows.add(Row.of(Ink.STRONG, manner.sign("◆") + tip.name()));
        if (!tip.why().isBlank()) {
            rows.add(Row.of(tip.why()).indented(2, 2));
        }
        part(US, tip.givesUs(), rows, manner);
        part(THEM, tip.givesThem(), rows, manner);
        part(SAY, tip.say(), rows, manner);
    }

    private static void part(Phrase label, String text, List<Row> rows, Manner manner) {
        if (!text.isBlank()) {
            rows.add(
                    Row.of(Ink.QUIET, label.in(manner.lang()) + ": ").plus(text).indented(2, 4));
        }
    }
}
