package goodterms.author.lint;

import goodterms.lang.Lang;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import goodterms.scenario.Text;
import goodterms.scenario.Text.Piece;
import java.util.ArrayList;
import java.util.List;

/** A text of a scenario and the path at which it stands; its languages stand at {@code .ru} and {@code .en} below. */
record Said(String path, Text text, boolean aloud) {

    /** What a computed value takes on the screen, roughly. */
    private static final String COMPUTED = "12 345 ₽";

    /** Every text in the order of the file; aloud are those that are spoken in the call. */
    static List<Said> all(Scenario scenario) {
        var all = new ArrayList<Said>();
        all.add(new Said("title", scenario.title(), false));
        all.add(new Said("briefing.role", scenario.briefing().role(), false));
        all.add(new Said("briefing.goal", scenario.briefing().goal(), false));
        all.add(new Said("debtor.cover", scenario.debtor().cover(), true));
        scenario.facts().forEach((id, text) -> all.add(new Said("facts." + id, text, false)));
        scenario.nodes().values().forEach(node -> of(node, all));
        return all;
    }

    private static void of(Node node, List<Said> all) {
        var path = "nodes." + node.id();
        node.hint().ifPresent(hint -> all.add(new Said(path + ".hint", hint, false)));
        for (var i = 0; i < node.say().size(); i++) {
            all.add(new Said(path + ".say." + i, node.say().get(i).text(), true));
        }
        for (var option : node.options()) {
            var at = path + ".options." + option.id();
            all.add(new Said(at, option.text(), true));
            all.add(new Said(at + ".why", option.why(), false));
            option.elseHint().ifPresent(hint -> all.add(new Said(at + ".else_hint", hint, false)));
            option.reply().ifPresent(reply -> all.add(new Said(at + ".reply", reply, true)));
        }
    }

    /** Each wording of a language as it may read, values made up. */
    List<String> written(Lang lang) {
        return text.wordings(lang).stream().map(Said::written).toList();
    }

    static String written(Text text, Lang lang) {
        return written(text.wording(lang, 0));
    }

    private static String written(Text.Wording wording) {
        var written = new StringBuilder();
        for (var piece : wording.pieces()) {
            written.append(
                    switch (piece) {
                        case Piece.Plain(String plain) -> plain;
                        case Piece.Me() -> "Анна";
                        case Piece.Address() -> "Анна";
                        case Piece.Gendered(String masculine, String feminine) -> masculine;
                        case Piece.Computed computed -> COMPUTED;
                    });
        }
        return written.toString();
    }
}
