package goodterms.debrief;

import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Text;
import goodterms.talk.Agreement;
import goodterms.talk.Carrying;
import goodterms.talk.Seeds;
import goodterms.talk.Talk;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of a call eight weeks later: the way it went, the chance in percent that was drawn on, and the words. */
public record Epilogue(String way, Optional<Integer> keptPct, String words) {

    /** The epilogue of a finished call; it never touches the score. */
    public static Optional<Epilogue> of(Talk talk, Map<String, List<Text>> endings) {
        return talk.state().over().flatMap(outcome -> {
            var way = way(talk, outcome);
            var all = endings.getOrDefault(way, List.of());
            var seed = talk.stage().opening().seed();
            var place = all.isEmpty() ? 0 : Seeds.order(seed, "epilogue", all.size())[0];
            return all.stream()
                    .skip(place)
                    .findFirst()
                    .map(text -> new Epilogue(
                            way, Carrying.keptPct(talk), talk.stage().voice().say(text)));
        });
    }

    private static String way(Talk talk, Outcome outcome) {
        return talk.state().agreement().map(a -> way(a, talk)).orElseGet(() -> switch (outcome) {
            case AGREEMENT -> "undated";
            case REFUSED -> "refused";
            case HUNG_UP -> "hung_up";
            case HANDED_OVER -> "handed_over";
            case PERSUADED -> "persuaded";
            case NOTHING_AGREED -> "unagreed";
        });
    }

    private static String way(Agreement agreement, Talk talk) {
        var empty = agreement.empty() ? "empty_" : "";
        return Carrying.kept(talk)
                .map(kept -> empty + (kept ? "kept" : "broken"))
                .orElse("undated");
    }
}
