package goodterms.console;

import goodterms.console.Wire.Prompt;
import goodterms.console.Wire.Typed;
import goodterms.debrief.Question;
import goodterms.debrief.Reflection;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.ReflectionRows;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.List;

/** Asks a trainee about his own call, where someone sits there who can answer. Enter leaves a question out. */
public record Reflecting(Wire wire, Lang lang) {

    private static final Phrase FROM = Phrase.of("Номер ответа или Enter.", "The number of an answer, or Enter.");

    /** What he says of the call before he sees the score. */
    public Reflection before(Reflection so) {
        return so.rated() ? so : asked(Question.before(), so);
    }

    /** The rule he takes along. */
    public Reflection after(Reflection so) {
        return so.rule().isPresent() ? so : asked(List.of(Question.RULE), so);
    }

    private Reflection asked(List<Question> questions, Reflection so) {
        var said = so;
        if (!wire.live()) {
            return said;
        }
        for (var question : questions) {
            wire.show(ReflectionRows.asked(question, lang));
            while (true) {
                if (!(wire.read(new Prompt("? ", "", List.of(), false)) instanceof Typed.Line(String text))) {
                    return said;
                }
                var answered = question.answered(said, text);
                if (answered.isPresent()) {
                    said = answered.get();
                    break;
                }
                wire.show(List.of(Row.of(Ink.WARN, FROM.in(lang))));
            }
        }
        return said;
    }
}
