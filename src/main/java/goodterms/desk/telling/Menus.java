package goodterms.desk.telling;

import goodterms.desk.input.Command;
import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Node.Phase;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;

/** The replies of the moment, numbered, and what else can be done. */
public final class Menus {

    private Menus() {}

    public static List<Row> of(Talk talk, Manner manner) {
        var rows = new ArrayList<Row>();
        var number = 0;
        for (var entry : talk.menu()) {
            number++;
            var key = (number < 10 ? " " : "") + number + "  ";
            rows.add(entry.locked()
                    .map(why -> Row.of(Ink.QUIET, key + entry.text() + " [" + why + "]"))
                    .orElseGet(() -> Row.of(Ink.KEY, key).plus(entry.text()))
                    .indented(0, 4));
        }
        if (rows.isEmpty() && !talk.over()) {
            rows.add(Row.of(Ink.QUIET, OWN_WORDS.in(manner.lang())));
        }
        if (dealTime(talk)) {
            rows.add(Row.of(Ink.QUIET, dealing(manner.lang())));
        }
        return rows;
    }

    private static final Phrase OWN_WORDS =
            Phrase.of("Готовых ответов нет: скажите своими словами.", "No ready replies here: use your own words.");

    private static String dealing(Lang lang) {
        return Phrase.each(l -> l == Lang.RU
                        ? "    " + Command.OFFER.typed(l) + " — предложить условия оплаты"
                        : "    " + Command.OFFER.typed(l) + ": put a settlement on the table")
                .in(lang);
    }

    private static boolean dealTime(Talk talk) {
        if (talk.over() || talk.state().agreement().isPresent()) {
            return false;
        }
        var node = talk.stage().scenario().node(talk.state().node());
        var time = node.phase().map(p -> p == Phase.OPTIONS || p == Phase.COMMITMENT);
        return node.offer() && (time.orElse(true) || causeKnown(talk));
    }

    private static boolean causeKnown(Talk talk) {
        var stage = talk.stage();
        return stage.scenario()
                .debtor()
                .truth()
                .filter(t -> stage.known(talk.state()).contains(t))
                .isPresent();
    }

    /** The three keys to know, for whoever is here for the first time. */
    public static Row keys(Talk talk, Lang lang) {
        var numbers = talk.menu().size() > 1 ? "1–" + talk.menu().size() : "1";
        return Row.of(
                Ink.QUIET,
                Phrase.each(l -> switch (l) {
                            case RU ->
                                numbers + " — выбрать ответ · любой текст — сказать своими словами · "
                                        + Command.HELP.typed(l) + " — команды";
                            case EN ->
                                numbers + ": choose a reply · any text: say it yourself · " + Command.HELP.typed(l)
                                        + ": commands";
                        })
                        .in(lang));
    }

    public static List<Row> help(Lang lang) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(HELP.in(lang)));
        for (var command : Command.values()) {
            rows.add(Row.of(Ink.KEY, Columns.padded(command.typed(lang), 15))
                    .plus(command.purpose().in(lang))
                    .indented(1, 16));
        }
        return rows;
    }

    private static final Phrase HELP = Phrase.of(
            "Номер выбирает ответ, любой другой текст вы говорите вслух. Команды:",
            "A number chooses a reply; any other text is said aloud. Commands:");
}
