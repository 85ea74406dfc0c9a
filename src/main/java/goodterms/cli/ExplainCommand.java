package goodterms.cli;

import goodterms.check.Code;
import goodterms.check.Page;
import goodterms.desk.input.Nearness;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Phrase;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Instrument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Says what a code of {@code check} means, with an example of it bad and good, or what an instrument is and which terms an offer
 * of it has; without a word, names them all.
 */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private static final String FOLDER = "/goodterms/problems/";

    private final Desk desk;

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            descriptionKey = "explain.code",
            completionCandidates = Codes.class)
    Optional<String> wanted = Optional.empty();

    /** What can be asked for. */
    static final class Codes implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return ids().iterator();
        }
    }

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        wanted.ifPresentOrElse(this::explain, this::list);
        return Exit.DONE;
    }

    private static List<String> ids() {
        return Arrays.stream(Code.values()).map(Code::id).toList();
    }

    private void list() {
        for (var code : Code.values()) {
            print("%-7s  %s".formatted(code.id(), code.title().in(desk.lang())));
        }
        print("");
        for (var instrument : desk.engine().catalogue().instruments()) {
            print("%-24s  %s".formatted(instrument.id(), instrument.name().in(desk.lang())));
        }
    }

    private void explain(String asked) {
        Code.of(asked).or(() -> Code.of("GT-" + asked)).ifPresentOrElse(this::explain, () -> instrument(asked));
    }

    private void instrument(String asked) {
        var catalogue = desk.engine().catalogue();
        var instrument =
                catalogue.instrument(asked.toLowerCase(Locale.ROOT)).orElseThrow(() -> unknown(asked, catalogue));
        desk.show(new InstrumentCard(desk, catalogue, instrument).rows());
    }

    private void explain(Code code) {
        var page = page(code);
        desk.show(List.of(
                Row.of(Ink.KEY, code.id() + "  ").plus(Ink.STRONG, code.title().in(desk.lang())),
                Row.of(""),
                Row.of(page.text(desk.lang()))));
        example(desk.word("Плохо:", "Bad:"), page.bad());
        example(desk.word("Хорошо:", "Good:"), page.good());
    }

    static Page page(Code code) {
        try (var in = ExplainCommand.class.getResourceAsStream(FOLDER + code.id() + ".md")) {
            if (in == null) {
                throw new IllegalStateException("no page of " + code.id());
            }
            return Page.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .orElseThrow(() -> new IllegalStateException("the page of " + code.id() + " does not read"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void example(String title, List<String> pieces) {
        print("");
        print(title);
        for (var i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                print("    …");
            }
            even(pieces.get(i)).forEach(line -> print("    " + line));
        }
    }

    /** The lines of a piece, those below the first drawn out to it. */
    private static List<String> even(String piece) {
        var cut = piece.indexOf('\n');
        if (cut < 0) {
            return List.of(piece);
        }
        var below = piece.substring(cut + 1).stripIndent().indent(piece.startsWith("- ") ? 2 : 0);
        return Stream.concat(Stream.of(piece.substring(0, cut)), below.lines()).toList();
    }

    private void print(String line) {
        desk.world().out().print(line.stripTrailing() + "\n");
    }

    private static Trouble unknown(String asked, Catalogue catalogue) {
        var known =
                Stream.concat(ids().stream(), catalogue.instruments().stream().map(Instrument::id));
        var near = Nearness.of(asked, known.toList());
        return new Trouble(
                Exit.USAGE,
                near.map(n -> Phrase.of(
                                "Кода или инструмента «" + asked + "» нет. Возможно, " + n + "?",
                                "There is no code or instrument \"" + asked + "\". Did you mean " + n + "?"))
                        .orElseGet(() -> Phrase.of(
                                "Кода или инструмента «" + asked + "» нет. Все коды: goodterms explain",
                                "There is no code or instrument \"" + asked + "\". All of them: goodterms explain")));
    }
}
