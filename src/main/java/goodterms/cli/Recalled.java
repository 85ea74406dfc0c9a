package goodterms.cli;

import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import goodterms.store.Loaded;
import goodterms.store.Replay;
import goodterms.store.Saved;
import goodterms.store.TalkId;
import goodterms.talk.Opening;
import goodterms.talk.Stage;
import goodterms.talk.Talk;
import java.util.stream.Collectors;

/** A saved talk played again from its moves; where that would not give the same talk, it is said and nothing is played. */
record Recalled(Desk desk, Memory memory) {

    Talk talk(TalkId id) {
        return switch (memory.store().talks().load(id)) {
            case Loaded.Whole(Saved saved) -> again(saved);
            case Loaded.Unreadable(int move, Phrase why) ->
                throw new Trouble(
                        Exit.WORLD,
                        Phrase.of(
                                "Сохранённый разговор не читается с хода " + move + ": "
                                        + why.ru().getFirst() + ".",
                                "The saved call cannot be read from move " + move + ": "
                                        + why.en().getFirst() + "."));
            case Loaded.Absent absent ->
                throw Trouble.world("Этого разговора больше нет.", "This call is no longer there.");
        };
    }

    private Talk again(Saved saved) {
        var found = desk.library().find(saved.opening().scenario());
        var scenario = new Loading(desk).playable(found);
        var rules = new Hearing(desk).rules(scenario, found.file());
        var now = Staging.versions(rules);
        var replay = Replay.of(saved, Staging.hash(found.text()), now, opening -> open(opening, scenario, rules));
        return switch (replay) {
            case Replay.Same(Talk talk) -> talk;
            case Replay.Differs(int move, Talk talk) ->
                throw Trouble.world(
                        "После хода " + move + " разговор теперь идёт не так, как записан: продолжить его нельзя.",
                        "After move " + move + " the call no longer goes as recorded: it cannot be taken up.");
            case Replay.OtherVersions other ->
                throw Trouble.world(
                        "С тех пор изменились " + changed(other, true) + ": продолжить этот разговор нельзя.",
                        "Since then this has changed: " + changed(other, false) + ". The call cannot be taken up.");
        };
    }

    private static Talk open(Opening opening, Scenario scenario, Stage.Rules rules) {
        return Talk.open(new Stage(scenario, rules, opening));
    }

    private static String changed(Replay.OtherVersions other, boolean russian) {
        return other.changes().stream()
                .map(c -> switch (c.part()) {
                    case SCENARIO -> russian ? "сценарий" : "the scenario";
                    case LISTENER -> russian ? "правила слушателя" : "the listener's rules";
                    case ACTS -> russian ? "таблица ходов" : "the table of acts";
                    case MODEL -> russian ? "модель ответов" : "the model of answers";
                })
                .collect(Collectors.joining(", "));
    }
}
