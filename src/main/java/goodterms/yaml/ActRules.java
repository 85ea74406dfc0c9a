package goodterms.yaml;

import goodterms.debtor.ActRule;
import goodterms.debtor.ActRule.Effect;
import goodterms.debtor.ActTable;
import goodterms.lang.Phrase;
import goodterms.scenario.Names;
import goodterms.speech.words.Act;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Reads the table of acts; every act has its rule, and no other. */
final class ActRules {

    private static final Keys VOICE = Keys.of("tone! stance!");
    private static final Keys TABLE = Keys.of("version! acts!");
    private static final Keys RULE = Keys.of("effect! repeats alone partners early voice! felt!");
    private static final Keys EFFECT = Keys.of("trust! resolve! willingness! patience!");
    private static final List<Integer> ALWAYS = List.of(100);

    private ActRules() {}

    static ActTable table(Findings findings, Tree tree) {
        var top = Fields.of(findings, tree, "acts", TablesFile.start(findings), TABLE);
        var rules = new EnumMap<Act, ActRule>(Act.class);
        var words = Scalars.byWord(Act.class);
        for (var entry : top.entries("acts")) {
            var act = Act.of(entry.key());
            if (act.isEmpty()) {
                findings.add(ShapeFaults.unknownWord(entry.keyPlace(), entry.key(), words.keySet()));
            }
            var fields = Fields.of(findings, entry.value(), entry.key(), entry.keyPlace(), RULE);
            act.ifPresent(a -> rules.put(a, rule(a, fields)));
        }
        for (var act : top.tree("acts").isPresent() ? Act.values() : new Act[0]) {
            if (!rules.containsKey(act)) {
                findings.add(ShapeFaults.missingKey(top.at("acts"), act.name().toLowerCase(Locale.ROOT)));
            }
        }
        return new ActTable(top.text("version").orElse(""), Collections.unmodifiableMap(rules));
    }

    private static ActRule rule(Act act, Fields fields) {
        var voice = fields.inner("voice", VOICE);
        var partners = EnumSet.noneOf(Act.class);
        partners.addAll(fields.words("partners", Act.class));
        return new ActRule(
                act,
                effect(fields.inner("effect", EFFECT)),
                repeats(fields),
                fields.map("alone", EFFECT).map(ActRules::effect),
                Collections.unmodifiableSet(partners),
                fields.map("early", EFFECT).map(ActRules::effect),
                voice.integer("tone", -2000, 2000, 0),
                voice.integer("stance", -2000, 2000, 0),
                felt(fields));
    }

    private static Effect effect(Fields fields) {
        return new Effect(
                fields.integer("trust", -100, 100, 0),
                fields.integer("resolve", -100, 100, 0),
                fields.integer("willingness", -100, 100, 0),
                fields.integer("patience", -100, 100, 0));
    }

    private static List<Integer> repeats(Fields fields) {
        var all = new ArrayList<Integer>();
        for (var item : fields.items("repeats")) {
            Scalars.integer(fields.findings(), item, "repeats", 0, 200).ifPresent(all::add);
        }
        return all.isEmpty() ? ALWAYS : all;
    }

    private static Phrase felt(Fields fields) {
        return Wordings.phrase(new Wordings(fields.findings(), Names.NONE).plain(fields, "felt"));
    }
}
