package goodterms.desk.telling;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.Settling;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.offers.Effect;
import java.util.ArrayList;
import java.util.List;

/** What an offer would bring, before it is made. */
public final class EffectRows {

    private static final Phrase NO_MONEY = Phrase.of(
            "Вам сказали: раньше %s денег не будет. Здесь платёж стоит раньше.",
            "You were told there is no money before %s. A payment here is earlier.");

    private EffectRows() {}

    public static List<Row> of(Effect effect, Lang lang) {
        var rows = new ArrayList<Row>();
        effect.worth().ifPresent(worth -> rows.addAll(SettleRows.effect(worth, effect.ratePct(), lang)));
        rows.addAll(SettleRows.warnings(effect, lang));
        effect.noMoneyBefore()
                .ifPresent(day ->
                        rows.add(Row.of(Ink.WARN, "! " + NO_MONEY.in(lang).formatted(Dates.spoken(lang, day)))
                                .indented(0, 2)));
        effect.fit().ifPresent(fit -> rows.add(fit(fit, lang)));
        return rows;
    }

    private static Row fit(Effect.Fit fit, Lang lang) {
        var text = Settling.of(fit).in(lang);
        return switch (fit) {
            case UNKNOWN -> Row.of(Ink.QUIET, text).indented(0, 2);
            case HARMS, NO_HELP -> Row.of(Ink.WARN, "! " + text).indented(0, 2);
            case HELPS, BEST -> Row.of(Ink.GOOD, text).indented(0, 2);
        };
    }
}
