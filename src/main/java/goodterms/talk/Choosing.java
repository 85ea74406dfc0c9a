package goodterms.talk;

import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Rate;
import java.util.Comparator;
import java.util.Optional;

/** The trainee takes a written reply. */
final class Choosing {

    private Choosing() {}

    static void play(Turn turn, String id) {
        var option =
                turn.node().options().stream().filter(o -> o.id().equals(id)).findFirst();
        if (option.isEmpty()) {
            turn.refuse(Event.Why.NO_SUCH_OPTION);
        } else if (!Menu.open(turn.stage, turn.before(), option.get())) {
            turn.refuse(Event.Why.OPTION_LOCKED);
        } else {
            take(turn, option.get());
        }
    }

    private static void take(Turn turn, Option option) {
        turn.spend();
        turn.found();
        if (!turn.silent()) {
            tell(turn, option);
        }
        act(turn, option);
    }

    private static void tell(Turn turn, Option option) {
        var voice = turn.stage.rules().acts().voice(option.acts());
        turn.add(new Event.Chose(
                option.id(),
                turn.stage.voice().say(option.text()),
                option.acts(),
                voice.toneMilli(),
                voice.stanceMilli(),
                option.rate()));
    }

    /** What a written reply does, whatever is told of it. */
    static void act(Turn turn, Option option) {
        turn.react(option.acts(), option.effects(), false);
        answer(turn, option, option.reply().isPresent());
    }

    /** What follows a reply however it was given: facts, her answer, the next node. A held-back truth replaces her answer. */
    static void answer(Turn turn, Option option, boolean spoken) {
        var withheld = turn.take(option);
        if (withheld) {
            turn.say(Event.Occasion.COVER, turn.stage.scenario().debtor().cover());
        } else if (spoken) {
            option.reply().ifPresent(reply -> turn.say(Event.Occasion.REPLY, reply));
        }
        turn.go(option.to());
    }

    /** Where nothing that was said could be followed: the weakest reply that does no harm, since nobody said a harmful one. */
    static Optional<Option> weakest(Turn turn) {
        var open = turn.node().options().stream()
                .filter(o -> Menu.open(turn.stage, turn.before(), o))
                .toList();
        return open.stream()
                .filter(o -> o.rate() != Rate.HARMFUL)
                .max(Comparator.comparing(Option::rate))
                .or(() -> open.stream().findFirst());
    }
}
