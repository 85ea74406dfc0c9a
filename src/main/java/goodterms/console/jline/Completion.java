package goodterms.console.jline;

import goodterms.console.Wire.Prompt;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Takes a line as one word, so that no sign in a sentence means anything, and completes it from what the prompt allows. */
final class Completion implements Parser, Completer {

    private Prompt prompt = new Prompt("", "", List.of(), true);

    void offer(Prompt next) {
        prompt = next;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        return new Whole(line, cursor);
    }

    /** A sentence is nobody's to complete; commands are, and the values of a field. */
    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (prompt.speech() && !line.line().startsWith("/")) {
            return;
        }
        if (!prompt.filled().isEmpty()) {
            candidates.add(whole(prompt.filled()));
        }
        prompt.completions().forEach(c -> candidates.add(whole(c)));
    }

    private static Candidate whole(String value) {
        return new Candidate(value, value, null, null, null, null, true);
    }

    private record Whole(String line, int cursor) implements ParsedLine {

        @Override
        public String word() {
            return line;
        }

        @Override
        public int wordCursor() {
            return cursor;
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(line);
        }
    }
}
