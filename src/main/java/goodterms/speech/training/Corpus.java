package goodterms.speech.training;

import goodterms.lang.Lang;
import goodterms.speech.words.Act;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the labelled utterances of one writer: lines of stage, situation, difficulty, tone, stance, acts, text, tab between. */
public final class Corpus {

    /** Writers no model is trained on: the test set of the project. */
    public static final Set<String> HELD_OUT = Set.of("e", "l", "w", "uu", "am", "an", "f", "p", "x", "tt", "ak", "al");

    private static final int FIELDS = 7;
    private static final BigDecimal LIMIT = new BigDecimal(2);

    private Corpus() {}

    /** What could be read, and the numbers of the lines that could not. */
    public record Read(List<Example> examples, List<Integer> broken) {}

    public static Read read(String writer, Lang lang, String text) {
        var examples = new ArrayList<Example>();
        var broken = new ArrayList<Integer>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.startsWith("stage\t") && !line.isBlank()) {
                var example = example(writer, lang, line.split("\t", FIELDS));
                if (example.isPresent()) {
                    examples.add(example.get());
                } else {
                    broken.add(number);
                }
            }
        }
        return new Read(examples, broken);
    }

    private static Optional<Example> example(String writer, Lang lang, String[] fields) {
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        var tone = milli(fields[3]);
        var stance = milli(fields[4]);
        var acts = EnumSet.noneOf(Act.class);
        for (var word : fields[5].split(",")) {
            var act = Act.of(word.strip());
            if (act.isEmpty()) {
                return Optional.empty();
            }
            acts.add(act.get());
        }
        if (tone.isEmpty() || stance.isEmpty() || fields[6].isBlank()) {
            return Optional.empty();
        }
        var hard = fields[2].equals("hard");
        return Optional.of(new Example(
                writer, lang, fields[0], fields[1], hard, tone.get(), stance.get(), acts, fields[6].strip()));
    }

    private static Optional<Integer> milli(String score) {
        try {
            var value = new BigDecimal(score.strip());
            return value.abs().compareTo(LIMIT) > 0
                    ? Optional.empty()
                    : Optional.of(value.movePointRight(3).intValueExact());
        } catch (ArithmeticException | NumberFormatException none) {
            return Optional.empty();
        }
    }
}
