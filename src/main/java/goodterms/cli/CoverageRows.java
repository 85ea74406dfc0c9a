package goodterms.cli;

import goodterms.author.Coverage;
import goodterms.author.Decisions.Decision;
import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Percents;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What of a scenario the simulated calls saw, as rows: what nobody came to, or all nodes and replies; and what each decision weighs. */
record CoverageRows(Desk desk, Scenario scenario) {

    private static final int NAME = 32;

    /** How much was seen, and the names of what was not. */
    List<Row> missed(Coverage coverage) {
        var nodes = scenario.nodes().keySet().stream()
                .filter(n -> !coverage.reached().containsKey(n))
                .toList();
        var options = options().stream()
                .map(Option::id)
                .filter(o -> !coverage.taken().containsKey(o))
                .toList();
        var rows = new ArrayList<Row>();
        rows.add(Row.of(desk.word(
                "Пройдено узлов: " + seen(scenario.nodes().size(), nodes) + ", сказано ответов: "
                        + seen(options().size(), options) + ".",
                "Nodes reached: " + seen(scenario.nodes().size(), nodes) + ", replies taken: "
                        + seen(options().size(), options) + ".")));
        named(rows, Phrase.of("Никто не дошёл: ", "Nobody reached: "), nodes);
        named(rows, Phrase.of("Никто не выбрал: ", "Nobody took: "), options);
        return rows;
    }

    private String seen(int all, List<String> missed) {
        return desk.word((all - missed.size()) + " из " + all, (all - missed.size()) + " of " + all);
    }

    private void named(List<Row> rows, Phrase title, List<String> names) {
        if (!names.isEmpty()) {
            rows.add(Row.of(Ink.WARN, title.in(desk.lang()) + String.join(", ", names) + ".")
                    .indented(2, 4));
        }
    }

    private List<Option> options() {
        return scenario.nodes().values().stream()
                .flatMap(n -> n.options().stream())
                .toList();
    }

    /** Every node with the share of the calls that reached it, every reply with how often it was taken where it was open. */
    List<Row> whole(Coverage coverage) {
        var rows = new ArrayList<>(missed(coverage));
        rows.add(Row.of(
                Ink.QUIET,
                desk.word(
                        "Узел: доля разговоров, что до него дошли; ответ: как часто его выбирали, когда он был открыт.",
                        "Node: share of the calls that reached it; reply: how often it was taken where it was open.")));
        for (var node : scenario.nodes().values()) {
            rows.add(line(node, coverage));
            node.options().forEach(o -> rows.add(line(o, coverage)));
        }
        return rows;
    }

    private Row line(Node node, Coverage coverage) {
        return Row.of(Ink.STRONG, Columns.padded(node.id(), NAME) + " ")
                .plus(Ink.PLAIN, percent(coverage.reach(node.id())));
    }

    private Row line(Option option, Coverage coverage) {
        var name = Columns.padded(option.id(), NAME - 2);
        return Row.of("  " + name + " " + percent(coverage.take(option.id())));
    }

    /** The decisions of a representative that change nothing. */
    List<Row> weighed(List<Decision> decisions) {
        var idle = decisions.stream()
                .filter(Decision::idle)
                .map(d -> d.node() + " ("
                        + d.tried().stream().map(t -> t.option()).collect(Collectors.joining(", ")) + ")")
                .toList();
        var rows = new ArrayList<Row>();
        if (decisions.isEmpty()) {
            return rows;
        }
        rows.add(Row.of(desk.word(
                "Проверено решений: " + decisions.size() + ". Представитель один раз отвечает наугад.",
                "Decisions tried: " + decisions.size() + ". A representative answers by chance once.")));
        named(
                rows,
                Phrase.of(
                        "Ничего не решают, индекс меняется меньше чем на 0,05: ",
                        "They decide nothing, the index moves by less than 0.05: "),
                idle);
        if (idle.isEmpty()) {
            rows.add(Row.of(desk.word("От каждого что-то зависит.", "Each of them matters."))
                    .indented(2, 4));
        }
        return rows;
    }

    private String percent(int milli) {
        var told = Percents.ofMilli(desk.lang(), milli);
        return " ".repeat(Math.max(0, Percents.whole(desk.lang(), 100).length() - told.length())) + told;
    }
}
