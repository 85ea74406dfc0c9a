package goodterms.cli;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.scenario.Scenario;
import goodterms.scenario.Text;
import goodterms.scenario.Voice;
import goodterms.settlement.Instrument;
import goodterms.settlement.advice.Advice.Suggestion;
import goodterms.settlement.advice.Advisor;
import goodterms.talk.Trade;
import goodterms.yaml.Bundled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A plan for a real call on one page: the purpose, three questions, two instruments, what to leave with, what not to say. */
record CallPlan(Desk desk, Scenario scenario) {

    private static final int OFFERS = 2;

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        title(rows, "План звонка", "A plan for the call");
        say(rows, hint("hello"));
        title(rows, "Три открытых вопроса", "Three open questions");
        Stream.of("ask", "again", "third").forEach(id -> say(rows, option(id)));
        title(rows, "Что предложить, если причина подтвердится", "What to offer if the cause is confirmed");
        offers().forEach(offer -> offer(rows, offer));
        title(rows, "С чем уйти", "What to leave with");
        say(rows, hint("deal"));
        title(rows, "Чего не говорить", "What not to say");
        say(rows, option("press"));
        rows.add(Row.empty());
        return rows;
    }

    private void title(List<Row> rows, String ru, String en) {
        rows.add(Row.empty());
        rows.add(Row.of(Ink.STRONG, desk.word(ru, en)));
    }

    private void say(List<Row> rows, Optional<Text> text) {
        text.ifPresent(t -> rows.add(Row.of("• " + voice().say(t)).indented(2, 4)));
    }

    private void offer(List<Row> rows, Suggestion offer) {
        var lang = desk.lang();
        rows.add(Row.of(Ink.KEY, "• " + offer.instrument().name().in(lang)).indented(2, 4));
        rows.add(Row.of(offer.say().in(lang)).indented(4, 4));
        if (offer.instrument().authority() == Instrument.Authority.APPROVAL) {
            rows.add(Row.of(
                            Ink.WARN,
                            desk.word("До звонка согласуйте с финансами.", "Have finance approve it before the call."))
                    .indented(4, 4));
        }
    }

    /** The two that fit best among those that may be offered; where fewer do, the best of what a manager may offer alone. */
    private List<Suggestion> offers() {
        var catalogue = desk.engine().catalogue();
        var advisor = new Advisor(catalogue, Bundled.advice());
        var parties = Trade.parties(scenario, Memory.unnamed(desk.lang()));
        var own = catalogue.instruments().stream()
                .filter(i -> i.authority() == Instrument.Authority.OWN)
                .map(Instrument::id)
                .toList();
        var cause = scenario.debtor().cause();
        return Stream.of(scenario.settlement().instruments(), own)
                .flatMap(allowed -> advisor.ranked(cause, allowed, Set.of(), scenario.debt(), parties).stream())
                .distinct()
                .limit(OFFERS)
                .toList();
    }

    private Voice voice() {
        return new Voice(scenario, desk.lang(), Memory.unnamed(desk.lang()));
    }

    private Optional<Text> hint(String node) {
        return scenario.node(node).hint();
    }

    private Optional<Text> option(String id) {
        return scenario.nodes().values().stream()
                .flatMap(n -> n.options().stream())
                .filter(o -> o.id().equals(id))
                .map(o -> o.text())
                .findFirst();
    }
}
