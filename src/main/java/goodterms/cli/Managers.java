package goodterms.cli;

import goodterms.console.Wire.Prompt;
import goodterms.console.Wire.Typed;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.ManagersRows;
import goodterms.desk.telling.Manner;
import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import goodterms.speech.words.Tone;
import goodterms.talk.Talk;
import goodterms.talk.script.Playthrough;
import goodterms.talk.script.Script;
import goodterms.yaml.Bundled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Three managers call one debtor: the playthroughs of the petitioner, the enforcer and the representative beside a scenario. */
record Managers(Desk desk, Scenario scenario, Library.Found found) {

    private static final List<Tone> ORDER = List.of(Tone.PETITIONER, Tone.ENFORCER, Tone.REPRESENTATIVE);

    private static final Phrase GO_ON = Phrase.of("Enter — дальше ", "Enter: go on ");

    /** A line that offers the three, where they are there to be shown. */
    List<Row> offered() {
        if (!ORDER.stream().allMatch(tone -> file(tone).isPresent())) {
            return List.of();
        }
        var name = desk.library().nameOf(found, scenario.id());
        var line = desk.word(
                "Как этот разговор ведут трое: goodterms show " + name + " --managers",
                "How three managers handle this call: goodterms show " + name + " --managers");
        return List.of(Row.empty(), Row.of(Ink.QUIET, line));
    }

    void perform() {
        var calls = calls();
        var manner = new Manner(desk.lang(), Detail.CHANGES, desk.globals().plain(desk.world()));
        if (desk.world().terminal()) {
            onTerminal(calls, manner);
            return;
        }
        var width = desk.globals().columns(desk.world());
        var look = desk.globals().look(desk.world(), ManagersRows.WIDE <= width + 1 ? width : Math.min(width, 100));
        ManagersRows.pages(calls, Bundled.thoughts(), manner, look.width()).forEach(page -> desk.show(page, look));
    }

    /** Page by page, at the reader's pace; told plainly, without a stop. */
    private void onTerminal(Map<Tone, Talk> calls, Manner manner) {
        try (var seat = Seat.open(desk, false)) {
            var terminal = seat.terminal().orElseThrow();
            var width = terminal.columns();
            var pages = ManagersRows.pages(calls, Bundled.thoughts(), manner, width);
            for (var i = 0; i < pages.size(); i++) {
                terminal.show(pages.get(i), width);
                if (i > 0 && i + 1 < pages.size() && !manner.plain() && !goesOn(seat)) {
                    return;
                }
            }
        }
    }

    private boolean goesOn(Seat seat) {
        var typed = seat.wire().read(new Prompt(GO_ON.in(desk.lang()), "", List.of(), false));
        return typed instanceof Typed.Line;
    }

    private Map<Tone, Talk> calls() {
        var calls = new LinkedHashMap<Tone, Talk>();
        for (var tone : ORDER) {
            var play = file(tone).orElseThrow(this::missing);
            calls.put(tone, new Trials(desk).perform(scenario, found, play).talk());
        }
        return calls;
    }

    /** The playthrough of a tone in the desk's language, else one of the other language that only picks written replies. */
    private Optional<Playthrough> file(Tone tone) {
        var own = read(tone, desk.lang());
        return own.or(() -> read(tone, desk.lang().other())
                .filter(Managers::spoken)
                .map(p -> new Playthrough(p.scenario(), desk.lang(), p.seed(), p.mode(), p.lines())));
    }

    /** Whether every reply is one of the scenario's own, so that it can be said in either language. */
    private static boolean spoken(Playthrough play) {
        return play.inputs().stream()
                .allMatch(i -> !i.text().startsWith(">") || i.text().matches("> *(@.*|[1-9])"));
    }

    private Optional<Playthrough> read(Tone tone, Lang lang) {
        return Stream.of(found.file().resolveSibling(tone.word() + "." + lang.code() + ".play"))
                .filter(Files::exists)
                .flatMap(Managers::read)
                .findFirst();
    }

    private static Stream<Playthrough> read(Path file) {
        return Script.read(file.toString(), Library.open(file).text()).value().stream();
    }

    private Trouble missing() {
        return Trouble.world(
                "Рядом со сценарием нет трёх прохождений: petitioner, enforcer, representative.",
                "The three playthroughs are not beside the scenario: petitioner, enforcer, representative.");
    }
}
