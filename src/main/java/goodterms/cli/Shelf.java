package goodterms.cli;

import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import goodterms.scenario.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The scenarios that can be played, easiest first, and those that cannot. */
record Shelf(List<Call> calls, List<Path> broken, Lang lang) {

    /** A scenario and the file it came from. */
    record Call(Scenario scenario, Path file) {}

    static final Comparator<Call> EASIEST_FIRST = Comparator.<Call>comparingInt(
                    c -> c.scenario().level())
            .thenComparing(c -> c.scenario().series().map(s -> s.id()).orElse(""))
            .thenComparing(c -> c.scenario().series().map(s -> s.part()).orElse(0))
            .thenComparing(c -> c.scenario().id());

    static Shelf of(Desk desk) {
        var calls = new ArrayList<Call>();
        var broken = new ArrayList<Path>();
        desk.library().all().values().forEach(file -> {
            var found = Library.open(file);
            desk.engine()
                    .read(file.toString(), found.text())
                    .value()
                    .ifPresentOrElse(s -> calls.add(new Call(s, file)), () -> broken.add(file));
        });
        calls.sort(EASIEST_FIRST);
        return new Shelf(List.copyOf(calls), List.copyOf(broken), desk.lang());
    }

    Optional<Call> first() {
        return calls.stream().findFirst();
    }

    List<String> ids() {
        return calls.stream().map(c -> c.scenario().id()).toList();
    }

    Optional<Call> call(String id) {
        return calls.stream().filter(c -> c.scenario().id().equals(id)).findFirst();
    }

    /** The scenario of a number of the list, an id, or a path. */
    static Library.Found find(Desk desk, String wanted) {
        if (!wanted.matches("[0-9]{1,3}") || Files.exists(desk.world().here().resolve(wanted))) {
            return desk.library().find(wanted);
        }
        var shelf = of(desk);
        var last = shelf.calls().size();
        return shelf.pick(wanted)
                .map(c -> Library.open(c.file()))
                .orElseThrow(() -> new Trouble(Exit.USAGE, noNumber(last)));
    }

    static Phrase noNumber(int last) {
        return Phrase.of("Такого номера нет: от 1 до " + last + ".", "There is no such number: 1 to " + last + ".");
    }

    /** The call that a number, counted from 1, or an id stands for. */
    Optional<Call> pick(String typed) {
        var text = typed.strip();
        if (text.matches("[0-9]{1,3}")) {
            var number = Integer.parseInt(text);
            return number >= 1 && number <= calls.size() ? Optional.of(calls.get(number - 1)) : Optional.empty();
        }
        return call(text);
    }

    List<Row> rows() {
        var wide = ids().stream().mapToInt(Columns::of).max().orElse(0);
        var rows = new ArrayList<Row>();
        for (var i = 0; i < calls.size(); i++) {
            rows.add(row(i + 1, calls.get(i).scenario(), wide));
        }
        return rows;
    }

    private Row row(int number, Scenario scenario, int wide) {
        var voice = new Voice(scenario, lang, new Voice.Speaker("", false));
        var level = "●".repeat(scenario.level()) + "○".repeat(5 - scenario.level());
        var minutes = scenario.minutes() + (lang == Lang.RU ? " мин" : " min");
        return Row.of(Ink.KEY, (number < 10 ? " " : "") + number + "  ")
                .plus(Columns.padded(scenario.id(), wide) + "  ")
                .plus(Ink.QUIET, level + "  " + Columns.padded(minutes, 7))
                .plus(Ink.STRONG, voice.say(scenario.title()))
                .indented(0, wide + 20);
    }
}
