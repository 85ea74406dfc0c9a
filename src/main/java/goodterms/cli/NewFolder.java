package goodterms.cli;

import goodterms.author.Ground;
import goodterms.author.Persona;
import goodterms.author.Rehearsal;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.scenario.Scenario;
import goodterms.talk.Opening.Carried;
import goodterms.talk.Opening.Mode;
import goodterms.talk.script.Input;
import goodterms.talk.script.Playthrough;
import goodterms.talk.script.Script;
import goodterms.yaml.Skeleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The folder of a new scenario: the file and a playthrough in each language. It never takes the place of another. */
record NewFolder(Desk desk, String name) {

    private static final int MOST = 1000;

    /** The folder asked for, which must be free; without a name the first free one. */
    static NewFolder of(Desk desk, Optional<String> id, boolean mine) {
        id.filter(name -> !name.matches("[a-z][a-z0-9-]{0,60}")).ifPresent(NewFolder::badName);
        var base = mine ? "my-debtor" : "first-call";
        var name = id.orElseGet(() -> free(desk, base));
        if (Files.exists(desk.world().here().resolve(name))) {
            throw Trouble.world(
                    "«" + name + "» уже есть. Назовите другую папку: goodterms new имя",
                    "\"" + name + "\" is already there. Name another folder: goodterms new NAME");
        }
        return new NewFolder(desk, name);
    }

    private static void badName(String name) {
        throw Trouble.usage(
                "Имя «" + name + "» не годится: строчные латинские буквы, цифры и дефис, начиная с буквы.",
                "The name \"" + name + "\" will not do: lower-case letters, digits and hyphens, a letter first.");
    }

    private static String free(Desk desk, String base) {
        for (var number = 1; number < MOST; number++) {
            var name = number == 1 ? base : base + "-" + number;
            if (!Files.exists(desk.world().here().resolve(name))) {
                return name;
            }
        }
        throw Trouble.world("Таких папок уже слишком много.", "There are too many such folders already.");
    }

    Scenario write(NewFacts.Facts facts) {
        var text = Skeleton.text(name, facts.title(), facts.people(), facts.owed(), facts.told());
        var file = desk.world().here().resolve(name).resolve(Library.FILE);
        var scenario = desk.engine().read(file.toString(), text).value().orElseThrow(() -> ours(text));
        var found = new Library.Found(file, text);
        var plays = Arrays.stream(Lang.values())
                .collect(Collectors.toMap(lang -> lang, lang -> played(scenario, found, lang)));
        try {
            Files.createDirectories(file.resolveSibling(""));
            put(file, text);
            for (var play : plays.entrySet()) {
                put(file.resolveSibling("representative." + play.getKey().code() + ".play"), play.getValue());
            }
        } catch (IOException broken) {
            throw Trouble.world("Папка «" + name + "» не пишется.", "The folder \"" + name + "\" cannot be written.");
        }
        return scenario;
    }

    private IllegalStateException ours(String text) {
        var problems = desk.engine().read("new", text).problems();
        return new IllegalStateException(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }

    private static void put(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    /** The call of a simulated representative, written down with what came of every move. */
    private String played(Scenario scenario, Library.Found found, Lang lang) {
        var spoken = new Desk(desk.world(), desk.globals(), lang, desk.engine());
        var call = new Staging.Call(1, Playthrough.speaker(lang), Mode.PRACTICE, Carried.nothing(), Optional.empty());
        var ground = new Ground(new Staging(spoken).set(scenario, found, call));
        var head = "# " + scenario.id() + " " + lang.code() + " seed 1\n";
        var moves = Rehearsal.of(ground, Persona.REPRESENTATIVE, 1).stream()
                .map(Input::written)
                .collect(Collectors.joining("\n", head, "\n"));
        var play = Script.read("new.play", moves).value().orElseThrow();
        var lines = new Trials(desk).perform(scenario, found, play).lines();
        return head + String.join("\n", lines) + "\n";
    }
}
