package goodterms.yaml;

import goodterms.debtor.Model;
import goodterms.debtor.Model.Clearing;
import goodterms.debtor.Model.Face;
import goodterms.debtor.Model.Kept;
import goodterms.scenario.Scenario.Blocker;
import goodterms.settlement.Slip;
import goodterms.speech.words.Act;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the constants by which an offer is answered. */
final class ModelPart {

    private static final Keys CLEARING = Keys.of("acts! cause_known! instruments!");
    private static final Keys KEYS =
            Keys.of("version! honest! cornered! worn! near! counter_within! reservation! kept! face! stopped!"
                    + " stopping! blockers! slots! slips!");
    private static final Keys RESERVATION = Keys.of("trust! willingness! resolve!");
    private static final Keys KEPT =
            Keys.of("base! willingness! resolve! trust! complete! empty! shortfall! least! most!");
    private static final Keys FACE = Keys.of("base! trust! question! questions! joint!");
    private static final String SLOTS = "amount! date! source! person! document! checkpoint!";

    private ModelPart() {}

    static Model model(Findings findings, Tree tree) {
        var top = Fields.of(findings, tree, "model", TablesFile.start(findings), KEYS);
        var reservation = top.inner("reservation", RESERVATION);
        return new Model(
                top.text("version").orElse(""),
                percent(top, "honest"),
                percent(top, "cornered"),
                percent(top, "worn"),
                percent(top, "counter_within"),
                top.integer("near", 0, 1000, 0),
                percent(reservation, "trust"),
                percent(reservation, "willingness"),
                percent(reservation, "resolve"),
                kept(top.inner("kept", KEPT)),
                face(top.inner("face", FACE)),
                percent(top, "stopped"),
                names(top, "stopping"),
                blockers(top),
                slots(top.inner("slots", Keys.of(SLOTS))),
                slips(top.inner("slips", Keys.of("harder! invoice!"))));
    }

    private static Map<Slip, Integer> slips(Fields fields) {
        return Map.of(
                Slip.HARDER, fields.integer("harder", 0, 15, 0), Slip.INVOICE, fields.integer("invoice", 0, 15, 0));
    }

    private static int percent(Fields fields, String key) {
        return fields.integer(key, 0, 100, 0);
    }

    private static Kept kept(Fields fields) {
        return new Kept(
                percent(fields, "base"),
                percent(fields, "willingness"),
                percent(fields, "resolve"),
                percent(fields, "trust"),
                percent(fields, "complete"),
                percent(fields, "empty"),
                percent(fields, "shortfall"),
                percent(fields, "least"),
                percent(fields, "most"));
    }

    private static Face face(Fields fields) {
        return new Face(
                percent(fields, "base"),
                percent(fields, "trust"),
                percent(fields, "question"),
                percent(fields, "questions"),
                percent(fields, "joint"));
    }

    private static Map<Blocker, Clearing> blockers(Fields top) {
        var words = Scalars.byWord(Blocker.class);
        var all = new EnumMap<Blocker, Clearing>(Blocker.class);
        for (var entry : top.entries("blockers")) {
            var blocker = words.get(entry.key());
            var fields = Fields.of(top.findings(), entry.value(), entry.key(), entry.keyPlace(), CLEARING);
            if (blocker == null) {
                top.findings().add(ShapeFaults.unknownWord(entry.keyPlace(), entry.key(), words.keySet()));
            } else {
                all.put(blocker, clearing(fields));
            }
        }
        return Collections.unmodifiableMap(all);
    }

    private static Clearing clearing(Fields fields) {
        var acts = EnumSet.noneOf(Act.class);
        acts.addAll(fields.words("acts", Act.class));
        return new Clearing(acts, fields.flag("cause_known", false), names(fields, "instruments"));
    }

    private static Set<String> names(Fields fields, String key) {
        var all = new LinkedHashSet<String>();
        for (var item : fields.items(key)) {
            Scalars.scalar(fields.findings(), item, key).ifPresent(s -> all.add(s.text()));
        }
        return Collections.unmodifiableSet(all);
    }

    private static List<Integer> slots(Fields fields) {
        var all = new ArrayList<Integer>();
        for (var slot : SLOTS.replace("!", "").split(" ", -1)) {
            all.add(percent(fields, slot));
        }
        return List.copyOf(all);
    }
}
