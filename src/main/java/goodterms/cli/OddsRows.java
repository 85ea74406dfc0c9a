package goodterms.cli;

import goodterms.author.Odds;
import goodterms.author.Unmet;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Percents;
import goodterms.lang.Phrase;
import goodterms.scenario.Node.Outcome;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The odds of a scenario as rows: what each manager got, the index and its spread, and which bounds of the balance broke. */
record OddsRows(Desk desk) {

    private static final int NAME = 24;
    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final int STEPS = 10;

    List<Row> head(String scenario, int runs, int best) {
        return List.of(
                Row.of(desk.word(
                        scenario + ": разговоров у каждого " + runs + ", лучший найденный индекс " + decimal(best),
                        scenario + ": " + runs + " calls each, best index found " + decimal(best))),
                Row.of(
                        Ink.QUIET,
                        desk.word(
                                "Индекс: деньги и отношения одним числом, в долях лучшего. Среднее, границы 10, 50 и 90\u00a0% разговоров и распределение от 0 до 1.",
                                "Index: money and relationship in one number, as a share of the best. Mean, bounds of 10, 50 and 90% of calls, spread from 0 to 1.")));
    }

    List<Row> of(Odds odds) {
        var title = odds.persona().title().in(desk.lang());
        var figures = decimal(odds.mean()) + "   " + decimal(odds.quantile(10)) + "  " + decimal(odds.quantile(50))
                + "  " + decimal(odds.quantile(90));
        return List.of(
                Row.of(title + " ".repeat(Math.max(2, NAME - title.length())) + figures + "   " + histogram(odds)),
                Row.of(Ink.QUIET, ends(odds)).indented(4, 4));
    }

    /** Ten steps of the index, each a bar; for a screen reader the percents of the calls. */
    private String histogram(Odds odds) {
        var counts = odds.histogram(STEPS);
        if (desk.globals().plain(desk.world())) {
            return Arrays.stream(counts)
                    .mapToObj(c -> Integer.toString((int) Math.round(c * 100.0 / Math.max(1, odds.runs()))))
                    .collect(Collectors.joining(" "));
        }
        var most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        return Arrays.stream(counts)
                .mapToObj(c -> c == 0 ? "·" : BARS.substring(c * 7 / most, c * 7 / most + 1))
                .collect(Collectors.joining());
    }

    private String ends(Odds odds) {
        return Arrays.stream(Outcome.values())
                .filter(o -> odds.ends().getOrDefault(o, 0) > 0)
                .sorted(Comparator.comparingInt(odds::share).reversed())
                .map(o -> name(o).in(desk.lang()) + " " + percent(odds.share(o)))
                .collect(Collectors.joining(", "));
    }

    List<Row> verdict(List<Unmet> unmet, boolean stated) {
        if (!stated) {
            return List.of(Row.of(desk.word("Баланс в сценарии не задан.", "The scenario states no balance.")));
        }
        if (unmet.isEmpty()) {
            return List.of(Row.of(desk.word("Баланс сценария выполняется.", "The scenario's balance holds.")));
        }
        return unmet.stream()
                .map(u -> Row.of(Ink.BAD, broken(u).in(desk.lang())))
                .toList();
    }

    private static Phrase broken(Unmet unmet) {
        var who = unmet.persona().word();
        var is = decimal(unmet.figure());
        var bound = decimal(unmet.boundPct() * 10);
        return switch (unmet.bound()) {
            case AT_LEAST ->
                Phrase.of(
                        who + ": доля исхода " + is + ", а задано не меньше " + bound + ".",
                        who + ": share of the outcome " + is + ", stated at least " + bound + ".");
            case AT_MOST ->
                Phrase.of(
                        who + ": доля исхода " + is + ", а задано не больше " + bound + ".",
                        who + ": share of the outcome " + is + ", stated at most " + bound + ".");
            case INDEX_AT_LEAST ->
                Phrase.of(
                        who + ": средний индекс " + is + ", а задано не меньше " + bound + ".",
                        who + ": mean index " + is + ", stated at least " + bound + ".");
            case INDEX_AT_MOST ->
                Phrase.of(
                        who + ": средний индекс " + is + ", а задано не больше " + bound + ".",
                        who + ": mean index " + is + ", stated at most " + bound + ".");
        };
    }

    private static Phrase name(Outcome outcome) {
        return switch (outcome) {
            case AGREEMENT -> Phrase.of("договорились", "agreed");
            case REFUSED -> Phrase.of("отказ", "refused");
            case HUNG_UP -> Phrase.of("бросили трубку", "hung up");
            case HANDED_OVER -> Phrase.of("передано", "handed over");
            case PERSUADED -> Phrase.of("убедили", "persuaded");
            case NOTHING_AGREED -> Phrase.of("ни о чём не договорились", "nothing agreed");
        };
    }

    private static String decimal(int milli) {
        var hundredths = (milli + 5) / 10;
        return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
    }

    private String percent(int milli) {
        return Percents.ofMilli(desk.lang(), milli);
    }
}
