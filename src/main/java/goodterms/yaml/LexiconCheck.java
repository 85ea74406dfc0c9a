package goodterms.yaml;

import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.speech.rules.Audit;
import goodterms.speech.rules.Audit.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be wrong with the rules of lexicon files beyond their shape: each rule tried on its examples, in both languages. */
public final class LexiconCheck {

    private final Map<String, Place> places = new LinkedHashMap<>();

    private LexiconCheck() {}

    /** Problems of the rules in these files, heard by the lexicons they belong to; sentences people said by language. */
    public static List<Problem> of(
            List<LexiconFile.Text> files, Map<Lang, Bundled.Bench> benches, Map<Lang, List<String>> sentences) {
        var check = new LexiconCheck();
        files.forEach(check::place);
        var problems = new ArrayList<Problem>();
        benches.forEach((lang, bench) -> Audit.of(
                        bench.book(),
                        bench.morphology(),
                        check.places.keySet(),
                        sentences.getOrDefault(lang, List.of()))
                .forEach(finding -> problems.add(check.problem(finding))));
        problems.addAll(check.parity());
        return problems;
    }

    private void place(LexiconFile.Text file) {
        var tree = TreeReader.read(file.file(), file.text()).value();
        if (tree.isEmpty() || !(tree.get() instanceof Tree.Mapping top)) {
            return;
        }
        ids(top, "rules").forEach((id, place) -> places.put(id, place));
        for (var lang : Lang.values()) {
            ids(top, "forbidden").forEach((id, place) -> places.put(lang.code() + ".house." + id, place));
        }
    }

    private static Map<String, Place> ids(Tree.Mapping top, String key) {
        var ids = new LinkedHashMap<String, Place>();
        if (top.get(key).orElse(top) instanceof Tree.Listing listing) {
            for (var item : listing.items()) {
                if (item instanceof Tree.Mapping map && map.get("id").orElse(map) instanceof Tree.Scalar id) {
                    ids.put(id.text(), id.place());
                }
            }
        }
        return ids;
    }

    private Problem problem(Finding finding) {
        var place = places.getOrDefault(finding.rule(), Place.at("", 1, 1));
        return switch (finding) {
            case Finding.NotHit it -> LexiconRemarks.notHit(place, it.rule(), it.example());
            case Finding.NotMissed it -> LexiconRemarks.notMissed(place, it.rule(), it.example());
            case Finding.Strange it -> LexiconRemarks.strange(place, it.rule(), it.words());
            case Finding.Overlaps it -> LexiconRemarks.overlaps(place, it.rule(), it.other(), it.example());
            case Finding.Idle it -> LexiconRemarks.idle(place, it.rule());
        };
    }

    /** A rule of one language without its twin in the other: worth knowing, often right. */
    private List<Problem> parity() {
        var problems = new ArrayList<Problem>();
        places.forEach((id, place) -> {
            var other = id.startsWith("ru.") ? "en." : "ru.";
            if (Ground.lang(id).isPresent()
                    && !places.containsKey(other + id.substring(3))
                    && !id.contains(".house.")) {
                problems.add(LexiconRemarks.alone(place, id, other + id.substring(3)));
            }
        });
        return problems;
    }
}
