package goodterms.yaml;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario.Blocker;
import goodterms.scenario.Scenario.Contact;
import goodterms.scenario.Scenario.Debtor;
import goodterms.scenario.Scenario.Inflow;
import goodterms.scenario.Scenario.Interests;
import goodterms.scenario.Text;
import goodterms.settlement.Cause;
import goodterms.yaml.Presets.Preset;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who owes: the person, the hidden state with its preset, the cause and the money coming in. */
final class DebtorPart {

    static final Keys KEYS = Keys.of(
            "company! contact! preset " + Presets.NUMBERS + " cause! cover! truth! blocker interests horizon cash");
    private static final Keys INFLOW = Keys.of("day! inflow!");
    private static final Keys CONTACT = Keys.of("name! role! gender! style address familiar");
    private static final Keys INTERESTS = Keys.of("time! amount! face! continuity! form!");
    private static final int MOST_INFLOWS = 100;
    private static final BigDecimal MILLI = BigDecimal.valueOf(1000);
    private static final Contact NOBODY =
            new Contact(Text.plain("", ""), Text.plain("", ""), false, Optional.empty(), Text.plain("", ""), false);

    private enum Gender {
        M,
        F
    }

    private DebtorPart() {}

    static Debtor read(Fields fields, Wordings words, Presets presets, Mentioned mentioned) {
        fields.asked("preset", () -> new Sought.Word(List.copyOf(presets.named().keySet())));
        var preset = presets.of(
                fields.tree("preset").flatMap(t -> Scalars.word(fields.findings(), t, "preset", presets.named())));
        return new Debtor(
                words.text(fields, "company"),
                fields.map("contact", CONTACT).map(c -> contact(c, words)).orElse(NOBODY),
                number(fields, preset, "trust", 0, 100),
                number(fields, preset, "resolve", 0, 100),
                number(fields, preset, "willingness", 0, 100),
                number(fields, preset, "patience", 0, 100),
                number(fields, preset, "reactivity", 50, 200),
                number(fields, preset, "gate", 0, 100),
                fields.word("cause", Cause.class).orElse(Cause.FORGOTTEN),
                words.text(fields, "cover"),
                mentioned.fact(fields, "truth"),
                fields.word("blocker", Blocker.class).orElse(preset.blocker()),
                fields.has("interests") ? interests(fields).orElse(preset.interests()) : preset.interests(),
                number(fields, preset, "reservation", 0, 100),
                number(fields, preset, "dependence", 0, 100),
                fields.integer("horizon", 1, 3650, 60),
                cash(fields).orElse(preset.cash()));
    }

    private static int number(Fields fields, Preset preset, String key, int min, int max) {
        return fields.integer(key, min, max, preset.numbers().getOrDefault(key, min));
    }

    private static Contact contact(Fields fields, Wordings words) {
        var name = words.plain(fields, "name");
        return new Contact(
                name,
                words.text(fields, "role"),
                fields.word("gender", Gender.class).orElse(Gender.F) == Gender.F,
                words.optional(fields, "style"),
                words.optionalPlain(fields, "address").orElse(name),
                fields.flag("familiar", false));
    }

    static Optional<Interests> interests(Fields fields) {
        return fields.map("interests", INTERESTS).flatMap(f -> {
            var weights = new LinkedHashMap<String, Integer>();
            for (var key : List.of("time", "amount", "face", "continuity", "form")) {
                f.integer(key, 0, 100).ifPresent(w -> weights.put(key, w));
            }
            if (weights.size() < 5) {
                return Optional.empty();
            }
            var sum = weights.values().stream().mapToInt(Integer::intValue).sum();
            if (sum != 100) {
                f.findings().add(notHundred(f.at(), sum));
            }
            return Optional.of(interests(weights));
        });
    }

    private static Interests interests(Map<String, Integer> weights) {
        var all = new ArrayList<>(weights.values());
        return new Interests(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
    }

    private static Problem notHundred(Place place, int sum) {
        return Code.BAD_INTERESTS.error(
                place,
                Phrase.of(
                        "Интересы в сумме дают " + sum + ", а нужно 100.",
                        "The interests sum to " + sum + "; they must sum to 100."),
                Phrase.of(
                        "Поправьте веса: это доли одного целого.",
                        "Change the weights: they are shares of one whole."));
    }

    /** The inflows by day as shares of the debt; empty when the key is absent. */
    static Optional<List<Inflow>> cash(Fields fields) {
        if (!fields.has("cash")) {
            return Optional.empty();
        }
        var all = new ArrayList<Inflow>();
        for (var item : fields.maps("cash", INFLOW)) {
            var day = item.integer("day", 0, 3650, 0);
            var share = item.decimal("inflow", 3, 0, 100).orElse(BigDecimal.ZERO);
            all.add(new Inflow(day, share.multiply(MILLI).intValue()));
        }
        if (all.size() > MOST_INFLOWS) {
            fields.findings().add(ShapeFaults.tooMany(fields.at("cash"), "cash", MOST_INFLOWS));
        }
        return Optional.of(all);
    }
}
