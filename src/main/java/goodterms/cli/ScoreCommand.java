package goodterms.cli;

import goodterms.desk.words.ActNames;
import goodterms.desk.words.Verdicts;
import goodterms.lang.Lang;
import goodterms.speech.Listener;
import goodterms.speech.words.Heard;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how sentences sound, one answer for every line. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--json", descriptionKey = "score.json")
    boolean json;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "score.file")
    Optional<String> file = Optional.empty();

    ScoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var words = desk.globals().spoken();
        var listener = new Hearing(desk).everywhere();
        try (var in = input()) {
            var lines = new Lines(new BufferedInputStream(in, 1 << 16));
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                var sentence = SentenceReader.read(line.get(), desk.lang());
                answer(sentence, listener, words.orElse(sentence.lang()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Exit.DONE;
    }

    private InputStream input() throws IOException {
        if (file.isEmpty() || file.get().equals("-")) {
            return desk.world().in();
        }
        var path = desk.world().here().resolve(file.get());
        if (!Files.exists(path) || Files.isDirectory(path)) {
            throw Trouble.noFile(path);
        }
        return Files.newInputStream(path);
    }

    private void answer(Sentence sentence, Listener listener, Lang words) {
        var heard = sentence.unreadable()
                .map(Heard::unscorable)
                .orElseGet(() -> listener.hear(sentence.text(), sentence.lang(), sentence.context()));
        desk.world()
                .out()
                .print((json ? JsonOut.verdict(sentence, heard, words) : told(sentence, heard, words)) + "\n");
        // Whoever waits for an answer to each line gets it at once.
        desk.world().out().flush();
    }

    private static String told(Sentence sentence, Heard heard, Lang words) {
        var verdict = switch (heard.status()) {
            case UNSCORABLE -> heard.reason().map(Verdicts::of).orElseGet(Verdicts::unsure);
            case UNSURE -> Verdicts.unsure();
            case SCORED -> Verdicts.of(heard.tone(), heard.stance());
        };
        var acts = heard.acts().stream().map(a -> ActNames.of(a).in(words)).collect(Collectors.joining(", "));
        return sentence.id() + "  " + verdict.in(words) + (acts.isEmpty() ? "" : " [" + acts + "]");
    }
}
