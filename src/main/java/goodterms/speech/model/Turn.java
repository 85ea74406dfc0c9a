package goodterms.speech.model;

import goodterms.speech.morphology.Feature;
import goodterms.speech.rules.Hit;
import goodterms.speech.rules.Reach;
import goodterms.speech.rules.Said;
import goodterms.speech.rules.Sentence;
import goodterms.speech.rules.Word;
import goodterms.speech.text.Token;
import java.util.ArrayList;
import java.util.List;

/** What was said in one turn, sentence by sentence, each with the rules met in it. */
record Turn(Said said, List<Part> parts) {

    /** Quoted words that are more than a name. */
    private static final int SPEECH = 3;

    /** One sentence with words. */
    record Part(Sentence sentence, List<Hit> hits) {}

    static Turn of(Said said, List<Hit> hits) {
        var parts = new ArrayList<Part>();
        for (var i = 0; i < said.sentences().size(); i++) {
            var at = i;
            parts.add(new Part(
                    said.sentences().get(i),
                    hits.stream().filter(hit -> hit.sentence() == at).toList()));
        }
        return new Turn(said, parts);
    }

    List<Hit> hits() {
        return parts.stream().flatMap(part -> part.hits().stream()).toList();
    }

    Turn only(List<Part> kept) {
        return new Turn(said.only(kept.stream().map(Part::sentence).toList()), kept);
    }

    Turn without(Part left) {
        return only(parts.stream().filter(part -> part != left).toList());
    }

    /** The turn without what these reach over, and without the rules met there. */
    Turn outside(List<Reach> reaches) {
        var rest = said.without(reaches);
        var kept = new ArrayList<Part>();
        for (var sentence : rest.sentences()) {
            var start = sentence.words().getFirst().token().sentence();
            var hits = parts.stream()
                    .filter(part -> part.sentence().words().getFirst().token().sentence() == start)
                    .flatMap(part -> part.hits().stream())
                    .filter(hit -> reaches.stream().noneMatch(reach -> reach.covers(hit)))
                    .toList();
            kept.add(new Part(sentence, hits));
        }
        return new Turn(rest, kept);
    }

    /** The turn without the words quoted in it. */
    Turn unquoted() {
        return outside(said.words().stream()
                .map(Word::token)
                .filter(Token::quoted)
                .map(token -> new Reach(token.start(), token.end()))
                .toList());
    }

    List<Part> worded() {
        return parts.stream()
                .filter(part -> part.sentence().words().stream()
                        .anyMatch(word -> word.token().word()))
                .toList();
    }

    int words() {
        return said.words().size();
    }

    /** Whether someone else's words are quoted: three words, or a verb among them. */
    boolean quotes() {
        var quoted = said.words().stream().filter(word -> word.token().quoted()).toList();
        return quoted.size() >= SPEECH || quoted.stream().anyMatch(word -> word.may(Feature.VERB));
    }
}
