package goodterms.desk.telling;

import goodterms.debrief.Ledger;
import goodterms.debrief.Ledger.Entry;
import goodterms.debrief.Ledger.Gift;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.Deals;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Who gave what in a call, and where an offer slipped. */
public final class LedgerRows {

    private static final Phrase OURS = Phrase.of("Вы дали", "You gave");

    private static final Phrase THEIRS = Phrase.of("Вам дали", "You were given");

    private static final Phrase NOTHING = Phrase.of("ничего", "nothing");

    private LedgerRows() {}

    public static List<Row> of(Talk talk, Lang lang) {
        var ledger = Ledger.of(talk);
        var rows = new ArrayList<Row>();
        if (!ledger.ours().isEmpty() || !ledger.theirs().isEmpty()) {
            rows.add(Row.empty());
            rows.add(side(OURS, ledger.ours(), lang));
            rows.add(side(THEIRS, ledger.theirs(), lang));
        }
        ledger.slips()
                .forEach(s -> rows.add(Row.of(
                                Ink.WARN,
                                "! (" + s.turn() + ") " + Deals.of(s.noticed()).in(lang))
                        .indented(0, 2)));
        return rows;
    }

    private static Row side(Phrase label, List<Entry> entries, Lang lang) {
        var said = entries.stream()
                .map(e -> name(e.gift()).in(lang) + " (" + e.turn() + ")")
                .collect(Collectors.joining("; "));
        return Row.of(Ink.KEY, label.in(lang) + ": ")
                .plus((said.isEmpty() ? NOTHING.in(lang) : said) + ".")
                .indented(0, 2);
    }

    private static Phrase name(Gift gift) {
        return switch (gift) {
            case FOR_RETURN -> Phrase.of("уступка за встречный шаг", "a concession for something in return");
            case FOR_NOTHING -> Phrase.of("уступка просто так", "a concession for nothing");
            case BENEFIT -> Phrase.of("выгода при оплате в срок", "a benefit for paying in time");
            case ERROR_OWNED -> Phrase.of("наша ошибка признана", "our own error owned");
            case WAIVED -> Phrase.of("часть суммы прощена", "a sum waived");
            case FACT -> Phrase.of("то, чего вы не знали", "something you did not know");
            case CALENDAR -> Phrase.of("когда придут деньги", "when money comes in");
            case PROMISE -> Phrase.of("согласие", "agreement");
        };
    }
}
