package goodterms.cli;

import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.speech.words.Act;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Heard;
import java.io.PrintStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes verdicts and problems as the JSON that other programs read. */
final class JsonOut {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonOut() {}

    /** A string as a JSON value. */
    static String quoted(String text) {
        return written(g -> g.writeString(text));
    }

    private static String written(Consumer<JsonGenerator> what) {
        var out = new StringWriter();
        try (var generator = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            what.accept(generator);
        }
        return out.toString();
    }

    /** One verdict on one line. */
    static String verdict(Sentence sentence, Heard heard, Lang words) {
        return written(g -> {
            var judged = heard.status() != Heard.Status.UNSCORABLE;
            g.writeStartObject();
            g.writeName("id");
            g.writeRawValue(sentence.id());
            g.writeStringProperty("lang", sentence.lang().code());
            g.writeStringProperty("status", word(heard.status()));
            text(g, "reason", heard.reason().map(JsonOut::word));
            score(g, "tone", judged, heard.tone().word(), heard.toneMilli());
            score(g, "stance", judged, heard.stance().word(), heard.stanceMilli());
            g.writeName("acts");
            g.writeStartArray();
            heard.acts().stream().map(Act::word).forEach(g::writeString);
            g.writeEndArray();
            number(g, "confidence", heard.confidenceMilli());
            g.writeName("evidence");
            g.writeStartArray();
            heard.evidence().forEach(e -> evidence(g, e, words));
            g.writeEndArray();
            text(g, "advice", heard.advice().map(a -> a.in(words)));
            g.writeEndObject();
        });
    }

    private static void score(JsonGenerator g, String name, boolean judged, String label, int milli) {
        g.writeName(name);
        g.writeStartObject();
        text(g, "label", Optional.of(label).filter(l -> judged));
        if (judged) {
            number(g, "score", milli);
        } else {
            g.writeNullProperty("score");
        }
        g.writeEndObject();
    }

    private static void evidence(JsonGenerator g, Evidence e, Lang words) {
        g.writeStartObject();
        g.writeName("start");
        g.writeNumber(e.start());
        g.writeName("end");
        g.writeNumber(e.end());
        g.writeStringProperty("text", e.text());
        g.writeStringProperty("rule", e.rule());
        g.writeStringProperty("dimension", word(e.dimension()));
        number(g, "effect", e.milli());
        g.writeStringProperty("why", e.why().in(words));
        e.like().ifPresent(like -> g.writeStringProperty("like", like));
        g.writeEndObject();
    }

    /** The problems of all files as one array. */
    static void problems(List<Problem> problems, Lang lang, PrintStream out) {
        out.print(written(g -> {
            g.writeStartArray();
            problems.forEach(p -> problem(g, p, lang));
            g.writeEndArray();
        }));
        out.print("\n");
        out.flush();
    }

    private static void problem(JsonGenerator g, Problem p, Lang lang) {
        g.writeStartObject();
        g.writeStringProperty("file", p.place().file());
        g.writeName("line");
        g.writeNumber(p.place().line());
        g.writeName("column");
        g.writeNumber(p.place().column());
        g.writeName("endLine");
        g.writeNumber(p.place().endLine());
        g.writeName("endColumn");
        g.writeNumber(p.place().endColumn());
        g.writeStringProperty("code", p.code());
        g.writeStringProperty("severity", p.severity().word());
        g.writeStringProperty("message", p.message().in(lang));
        g.writeStringProperty("fix", p.fix().in(lang));
        g.writeEndObject();
    }

    private static void number(JsonGenerator g, String name, int milli) {
        g.writeName(name);
        g.writeNumber(BigDecimal.valueOf(milli, 3));
    }

    private static void text(JsonGenerator g, String name, Optional<String> value) {
        value.ifPresentOrElse(v -> g.writeStringProperty(name, v), () -> g.writeNullProperty(name));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
