package goodterms.desk;

import goodterms.debt.Debt;
import goodterms.debt.Invoice;
import goodterms.debt.Money;
import goodterms.debtor.ActRule;
import goodterms.debtor.ActTable;
import goodterms.debtor.Model;
import goodterms.debtor.ThoughtTable;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Line;
import goodterms.scenario.Node.Next;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Node.Phase;
import goodterms.scenario.Node.Rate;
import goodterms.scenario.Scenario;
import goodterms.scenario.Scenario.Blocker;
import goodterms.scenario.Text;
import goodterms.scenario.Voice;
import goodterms.settlement.Cause;
import goodterms.settlement.Slip;
import goodterms.speech.words.Act;
import goodterms.talk.DebtorLines;
import goodterms.talk.Opening;
import goodterms.talk.Stage;
import goodterms.talk.Talk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small call written by hand: one debtor, two moments, a keyword listener and a plain act table. */
public final class Sample {

    private Sample() {}

    public static Talk talk(Lang lang, Opening.Mode mode) {
        var opening = new Opening(
                "sample",
                "0",
                Optional.empty(),
                1,
                lang,
                mode,
                new Voice.Speaker(lang == Lang.RU ? "Анна" : "Anna", true),
                Opening.Carried.nothing(),
                new Opening.Versions("k", "1", "1"));
        var rules = new Stage.Rules(new Keywords(), acts(), model(), new OneLetter(), lines());
        return Talk.open(new Stage(scenario(), rules, opening));
    }

    public static Scenario scenario() {
        var nodes = new LinkedHashMap<String, Node>();
        nodes.put(
                "hello",
                choice("hello", Phase.OPENING, "Слушаю вас.", "Yes, hello?", List.of(ask(), press(), wait_())));
        nodes.put("cause", choice("cause", Phase.OPTIONS, "Счёт потеряли.", "We lost the invoice.", List.of(thanks())));
        nodes.put("agreed", end("agreed", "Договорились, спасибо.", "Agreed, thank you.", Outcome.AGREEMENT));
        nodes.put("cold", end("cold", "До свидания.", "Goodbye.", Outcome.HUNG_UP));
        return new Scenario(
                "sample",
                List.of(Lang.RU, Lang.EN),
                Text.plain("Три дня", "Three days"),
                1,
                5,
                Scenario.Objective.PAYMENT,
                List.of(Scenario.Competency.ROLE),
                Optional.empty(),
                new Scenario.Briefing(
                        Text.plain("Вы менеджер «Северной Линии».", "You are a manager at Northline."),
                        Text.plain("Получить сумму и дату.", "Get an amount and a date."),
                        List.of("history")),
                Text.plain("«Северная Линия»", "Northline"),
                debtor(),
                facts(),
                debt(),
                new Scenario.Settlement(List.of("letter"), "agreed", "cold", "cold", 3),
                Map.of(),
                "hello",
                nodes,
                Map.of(),
                Optional.empty());
    }

    private static Map<String, Text> facts() {
        var facts = new LinkedHashMap<String, Text>();
        facts.put("history", Text.plain("Клиент четвёртый год.", "A client for over three years."));
        facts.put("lost", Text.plain("Счёта никто не видел.", "Nobody has seen the invoice."));
        return facts;
    }

    private static Scenario.Debtor debtor() {
        return new Scenario.Debtor(
                Text.plain("ООО «Колосок»", "Kolosok LLC"),
                new Scenario.Contact(
                        Text.plain("Марина Сергеевна Лапина", "Marina Lapina"),
                        Text.plain("бухгалтер", "bookkeeper"),
                        true,
                        Optional.empty(),
                        Text.plain("Марина Сергеевна", "Marina"),
                        false),
                46,
                50,
                45,
                30,
                100,
                40,
                Cause.FORGOTTEN,
                Text.plain("В работе.", "It is in hand."),
                Optional.of("lost"),
                Blocker.NONE,
                new Scenario.Interests(20, 20, 20, 20, 20),
                30,
                20,
                60,
                List.of(new Scenario.Inflow(0, 1000)));
    }

    private static Debt debt() {
        return new Debt(
                Currency.getInstance("RUB"),
                LocalDate.of(2026, 2, 20),
                List.of(new Invoice(
                        "301",
                        Optional.empty(),
                        LocalDate.of(2026, 2, 17),
                        Money.of("84600", "RUB"),
                        Optional.of(Phrase.of("Связь", "Voice")))),
                Optional.of(new Debt.Penalty(new BigDecimal("0.1"), Optional.empty())),
                30,
                new BigDecimal("20"));
    }

    private static Option ask() {
        return option(
                "ask",
                "Спасибо, что ответили. Что со счётом?",
                "Thank you for answering. What about the invoice?",
                List.of(Act.GRATITUDE, Act.OPEN_QUESTION),
                Rate.BEST,
                List.of("lost"),
                "cause");
    }

    private static Option press() {
        return option(
                "press",
                "Вы нарушили договор.",
                "You broke the contract.",
                List.of(Act.BLAME),
                Rate.HARMFUL,
                List.of(),
                "hello");
    }

    private static Option wait_() {
        return new Option(
                "wait",
                Text.plain("Подожду.", "I will wait."),
                List.of(),
                Rate.WEAK,
                Text.plain("Дата не названа.", "No date."),
                Optional.of(new goodterms.scenario.Condition.Number(0)),
                Optional.of(Text.plain("рано", "too early")),
                false,
                Map.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                "cold");
    }

    private static Option thanks() {
        return option("thanks", "Понятно.", "I see.", List.of(Act.ACKNOWLEDGEMENT), Rate.OK, List.of(), "cause");
    }

    private static Option option(
            String id, String ru, String en, List<Act> acts, Rate rate, List<String> reveal, String to) {
        return new Option(
                id,
                Text.plain(ru, en),
                acts,
                rate,
                Text.plain("Так открывается причина.", "This opens the cause."),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of(),
                Map.of(),
                reveal,
                Optional.empty(),
                to);
    }

    private static Node choice(String id, Phase phase, String ru, String en, List<Option> options) {
        return node(id, ru, en, new Next.Choose(options, Optional.empty()), Optional.of(phase));
    }

    private static Node end(String id, String ru, String en, Outcome outcome) {
        return node(id, ru, en, new Next.End(outcome), Optional.empty());
    }

    private static Node node(String id, String ru, String en, Next next, Optional<Phase> phase) {
        return new Node(
                id,
                List.of(new Line(Optional.empty(), Text.plain(ru, en))),
                next,
                phase,
                true,
                Optional.of(Text.plain("Спросите о причине.", "Ask about the cause.")),
                Set.of(),
                true);
    }

    private static ActTable acts() {
        var rules = new EnumMap<Act, ActRule>(Act.class);
        for (var act : Act.values()) {
            rules.put(act, rule(act));
        }
        return new ActTable("1", rules);
    }

    private static ActRule rule(Act act) {
        var effect = act.harmful() ? new ActRule.Effect(-8, 1, -5, -8) : new ActRule.Effect(4, 0, 3, -2);
        return new ActRule(
                act,
                effect,
                List.of(100, 50, 0),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                act.harmful() ? 1000 : 0,
                act.harmful() ? -1000 : 0,
                act.harmful() ? Phrase.of("Меня обвиняют.", "I am blamed.") : Phrase.of("Меня слышат.", "I am heard."));
    }

    private static Model model() {
        return new Model(
                "1",
                50,
                55,
                25,
                12,
                300,
                25,
                15,
                15,
                new Model.Kept(35, 40, 25, 15, 25, 25, 60, 5, 98),
                new Model.Face(40, 50, 8, 2, 10),
                30,
                Set.of(),
                Map.of(),
                List.of(25, 25, 15, 15, 10, 10),
                Map.of(Slip.HARDER, 3, Slip.INVOICE, 2));
    }

    private static DebtorLines lines() {
        var lines = new LinkedHashMap<String, List<ThoughtTable.Thought>>();
        lines.put("lost", line("Не поняла вас.", "I did not follow."));
        for (var key : List.of(
                "accept",
                "empty",
                "refuse",
                "counter.time",
                "counter.amount",
                "counter.face",
                "slip.harder",
                "slip.invoice",
                "taken")) {
            lines.put(key, line("Ответ: " + key, "Answer: " + key));
        }
        var any = new ThoughtTable.Temper("any", Map.of(), Phrase.of("любое", "any"));
        return new DebtorLines(new ThoughtTable(List.of(any), lines));
    }

    private static List<ThoughtTable.Thought> line(String ru, String en) {
        return List.of(new ThoughtTable.Thought(Set.of(), Text.plain(ru, en)));
    }
}
