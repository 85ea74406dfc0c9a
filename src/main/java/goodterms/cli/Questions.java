package goodterms.cli;

import goodterms.console.Wire;
import goodterms.console.Wire.Prompt;
import goodterms.console.Wire.Typed;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.Asking;
import goodterms.desk.words.Settling;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gets facts from the words of the command line, and asks for those left out where a person sits there. */
final class Questions {

    /** One fact: its option, the words that ask for it, what counts when nothing is given, and what there is to choose from. */
    record Question(String option, Phrase label, Optional<String> otherwise, List<Phrase> choices) {}

    private final Wire wire;
    private final Lang lang;
    private final List<String> missing = new ArrayList<>();

    Questions(Wire wire, Lang lang) {
        this.wire = wire;
        this.lang = lang;
    }

    Wire wire() {
        return wire;
    }

    void show(List<Row> rows) {
        wire.show(rows);
    }

    boolean live() {
        return wire.live();
    }

    /** A fact; empty only when it is missing, which {@link #complete} tells. */
    <T> Optional<T> fact(Question question, Optional<String> given, Function<String, Reading<T>> read) {
        var word = given.or(() -> live() ? Optional.empty() : question.otherwise());
        if (word.isPresent()) {
            return Optional.of(known(question.option(), read.apply(word.get())));
        }
        if (!live()) {
            missing.add(question.option());
            return Optional.empty();
        }
        return Optional.of(asked(question, read));
    }

    /** Ends the command when facts are missing that nobody can be asked for. */
    void complete() {
        if (!missing.isEmpty()) {
            var names = String.join(", ", missing);
            throw Trouble.usage("Не хватает: " + names + ".", "Missing: " + names + ".");
        }
    }

    /** A name that may stay open. */
    String name(Phrase label, Optional<String> given) {
        return given.orElseGet(() -> live() ? line(label) : "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ")
                .strip();
    }

    /** What an option says; wrong usage when it cannot be understood. */
    static <T> T known(String option, Reading<T> read) {
        return switch (read) {
            case Reading.Clear<T> clear -> clear.value();
            case Reading.Unclear<T> unclear ->
                throw new Trouble(
                        Exit.USAGE,
                        Phrase.each(lang -> option + ": " + unclear.why().in(lang)));
        };
    }

    private <T> T asked(Question question, Function<String, Reading<T>> read) {
        for (var i = 0; i < question.choices().size(); i++) {
            wire.show(List.of(Row.of(Ink.KEY, (i < 9 ? " " : "") + (i + 1) + "  ")
                    .plus(question.choices().get(i).in(lang))
                    .indented(0, 4)));
        }
        while (true) {
            var typed = line(question.label());
            var word = typed.isBlank() ? question.otherwise().orElse(typed) : typed;
            switch (read.apply(word)) {
                case Reading.Clear<T> clear -> {
                    return clear.value();
                }
                case Reading.Unclear<T> unclear ->
                    wire.show(List.of(Row.of(Ink.BAD, unclear.why().in(lang)).indented(2, 2)));
            }
        }
    }

    private String line(Phrase label) {
        var typed = wire.read(new Prompt(label.in(lang) + " ", "", List.of(), false));
        if (typed instanceof Typed.Line(String text) && !Asking.cancels(text)) {
            return text;
        }
        throw new Trouble(Exit.DONE, Settling.STOPPED);
    }
}
