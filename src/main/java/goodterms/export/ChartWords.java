package goodterms.export;

import goodterms.author.Chart.Entry;
import goodterms.author.Chart.Spot;
import goodterms.lang.Lang;
import goodterms.lang.Percents;
import goodterms.lang.Phrase;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Node.Rate;

/** The words on the map of a scenario. */
public final class ChartWords {

    private ChartWords() {}

    /** The name of a node with the share of calls that reach it, how it ends, and the remarks on it. */
    public static String head(Spot spot, Lang lang) {
        var end = spot.end().map(o -> ": " + outcome(o).in(lang)).orElse("");
        var remarks = spot.remarks() == 0 ? "" : "  ⚠ " + spot.remarks();
        return spot.id() + end + "  " + Percents.ofMilli(lang, spot.reach()) + remarks;
    }

    public static Phrase entry(Entry entry) {
        return switch (entry) {
            case START -> Phrase.of("начало", "start");
            case ACCEPTED -> Phrase.of("после «да»", "after a yes");
            case REFUSED -> Phrase.of("после отказов", "after refusals");
            case HUNG_UP -> Phrase.of("терпение кончилось", "patience gone");
        };
    }

    public static Phrase outcome(Outcome outcome) {
        return switch (outcome) {
            case AGREEMENT -> Phrase.of("договорились", "agreed");
            case REFUSED -> Phrase.of("отказ", "refused");
            case HUNG_UP -> Phrase.of("бросили трубку", "hung up");
            case HANDED_OVER -> Phrase.of("передано", "handed over");
            case PERSUADED -> Phrase.of("убедили", "persuaded");
            case NOTHING_AGREED -> Phrase.of("ни о чём не договорились", "nothing agreed");
        };
    }

    public static Phrase rate(Rate rate) {
        return switch (rate) {
            case BEST -> Phrase.of("лучший", "best");
            case OK -> Phrase.of("годится", "ok");
            case WEAK -> Phrase.of("слабый", "weak");
            case HARMFUL -> Phrase.of("вредный", "harmful");
        };
    }

    /** A sign that tells the rating without colour. */
    public static String sign(Rate rate) {
        return switch (rate) {
            case BEST -> "●";
            case OK -> "◐";
            case WEAK -> "○";
            case HARMFUL -> "✕";
        };
    }
}
