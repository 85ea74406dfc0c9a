package goodterms.cli;

import goodterms.check.Code;
import goodterms.check.Problem;
import goodterms.check.Severity;
import goodterms.lang.Lang;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes problems in SARIF 2.1.0, the form in which code hosts and editors take findings. */
final class SarifOut {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator g;
    private final Lang lang;

    private SarifOut(JsonGenerator g, Lang lang) {
        this.g = g;
        this.lang = lang;
    }

    static void problems(List<Problem> problems, Lang lang, PrintStream out) {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new SarifOut(generator, lang).log(problems);
        }
        out.print(text + "\n");
        out.flush();
    }

    private void log(List<Problem> problems) {
        g.writeStartObject();
        g.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        g.writeStringProperty("version", "2.1.0");
        g.writeArrayPropertyStart("runs");
        g.writeStartObject();
        tool(problems);
        g.writeStringProperty("columnKind", "utf16CodeUnits");
        g.writeArrayPropertyStart("results");
        problems.forEach(this::result);
        g.writeEndArray();
        g.writeEndObject();
        g.writeEndArray();
        g.writeEndObject();
    }

    private void tool(List<Problem> problems) {
        g.writeObjectPropertyStart("tool");
        g.writeObjectPropertyStart("driver");
        g.writeStringProperty("name", "goodterms");
        g.writeArrayPropertyStart("rules");
        problems.stream().map(Problem::code).distinct().sorted().forEach(this::rule);
        g.writeEndArray();
        g.writeEndObject();
        g.writeEndObject();
    }

    private void rule(String code) {
        g.writeStartObject();
        g.writeStringProperty("id", code);
        Code.of(code).ifPresent(known -> text("shortDescription", known.title().in(lang)));
        g.writeEndObject();
    }

    private void result(Problem problem) {
        g.writeStartObject();
        g.writeStringProperty("ruleId", problem.code());
        g.writeStringProperty("level", level(problem.severity()));
        text("message", problem.message().in(lang) + " " + problem.fix().in(lang));
        g.writeArrayPropertyStart("locations");
        g.writeStartObject();
        g.writeObjectPropertyStart("physicalLocation");
        g.writeObjectPropertyStart("artifactLocation");
        g.writeStringProperty("uri", uri(problem.place().file()));
        g.writeEndObject();
        region(problem);
        g.writeEndObject();
        g.writeEndObject();
        g.writeEndArray();
        g.writeEndObject();
    }

    private void region(Problem problem) {
        var place = problem.place();
        g.writeObjectPropertyStart("region");
        g.writeNumberProperty("startLine", place.line());
        g.writeNumberProperty("startColumn", place.column());
        g.writeNumberProperty("endLine", place.endLine());
        g.writeNumberProperty("endColumn", place.endColumn());
        g.writeEndObject();
    }

    private void text(String name, String text) {
        g.writeObjectPropertyStart(name);
        g.writeStringProperty("text", text);
        g.writeEndObject();
    }

    /** A relative reference where the path is relative, with its strange characters escaped. */
    private static String uri(String file) {
        var path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        var root = Path.of("").toAbsolutePath().toUri();
        return root.relativize(path.toAbsolutePath().toUri()).toString();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
