package goodterms.export;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Next;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Scenario;
import goodterms.scenario.Text;
import goodterms.scenario.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A scenario for reading aloud: every text in both languages side by side, filled in as it will be said, in the order of the file. */
public record ProofSheet(String title, List<Item> items) {

    public ProofSheet {
        items = List.copyOf(items);
    }

    /** What kind of line it is: a heading, a line of the client, of the trainee, or a remark to read. */
    public enum Kind {
        HEADING,
        CLIENT,
        TRAINEE,
        REMARK
    }

    /** One row of the copy: what it is, a label that is the same for both columns, and the two texts. */
    public record Item(Kind kind, String label, Phrase text) {}

    public static ProofSheet of(Scenario scenario, Voice.Speaker ru, Voice.Speaker en) {
        return new Writer(scenario, new Voice(scenario, Lang.RU, ru), new Voice(scenario, Lang.EN, en)).sheet();
    }

    private static final class Writer {

        private final Scenario scenario;
        private final Voice ru;
        private final Voice en;
        private final List<Item> items = new ArrayList<>();

        Writer(Scenario scenario, Voice ru, Voice en) {
            this.scenario = scenario;
            this.ru = ru;
            this.en = en;
        }

        ProofSheet sheet() {
            heading("", Phrase.of("До звонка", "Before the call"));
            remark("role", scenario.briefing().role());
            remark("goal", scenario.briefing().goal());
            remark("contact", scenario.debtor().contact().name());
            remark("position", scenario.debtor().contact().role());
            add(Kind.CLIENT, "cover", scenario.debtor().cover());
            scenario.facts().forEach((id, fact) -> remark(id, fact));
            scenario.nodes().values().forEach(this::node);
            return new ProofSheet(scenario.id(), items);
        }

        private void node(Node node) {
            heading(node.id() + end(node), Phrase.of("", ""));
            node.hint().ifPresent(hint -> remark("hint", hint));
            node.say().forEach(line -> add(Kind.CLIENT, line.when().isPresent() ? "?" : "", line.text()));
            node.options().forEach(this::option);
        }

        private static String end(Node node) {
            return switch (node.next()) {
                case Next.Choose choose -> "";
                case Next.Goto(String to) -> " → " + to;
                case Next.End end -> " ■ " + word(end.outcome());
            };
        }

        private void option(Option option) {
            var acts = option.acts().stream().map(a -> a.word()).collect(Collectors.joining(", "));
            var about = word(option.rate()) + (acts.isEmpty() ? "" : " · " + acts) + " → " + option.to();
            add(Kind.TRAINEE, option.id() + " · " + about, option.text());
            remark("why", option.why());
            option.elseHint().ifPresent(hint -> remark("else_hint", hint));
            option.reply().ifPresent(reply -> add(Kind.CLIENT, "reply", reply));
        }

        private void heading(String label, Phrase text) {
            items.add(new Item(Kind.HEADING, label, text));
        }

        private void remark(String label, Text text) {
            add(Kind.REMARK, label, text);
        }

        /** Each wording of a text is a row of its own. */
        private void add(Kind kind, String label, Text text) {
            for (var i = 0; i < text.ru().size(); i++) {
                var number = text.ru().size() == 1 ? "" : " " + (i + 1);
                items.add(new Item(kind, (label + number).strip(), Phrase.of(ru.say(text, i), en.say(text, i))));
            }
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
