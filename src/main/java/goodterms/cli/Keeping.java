package goodterms.cli;

import goodterms.debrief.Reflection;
import goodterms.debrief.Worth;
import goodterms.desk.Journal;
import goodterms.lang.Phrase;
import goodterms.store.Finish;
import goodterms.store.StoreTrouble;
import goodterms.store.TalkId;
import goodterms.talk.Digest;
import goodterms.talk.Move;
import goodterms.talk.Talk;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps a talk move by move. When the disk fails the call goes on, and the trainee is told once that it is no longer kept. */
final class Keeping implements Journal {

    private static final Phrase NOT_KEPT =
            Phrase.of("Дальше разговор не сохраняется.", "From here on the call is not saved.");

    private final Memory memory;
    private final TalkId talk;
    private final boolean branch;
    private int moves;
    private boolean keeps = true;

    /** Goes on after so many moves already kept. */
    Keeping(Memory memory, TalkId talk, int moves) {
        this(memory, talk, moves, false);
    }

    /** A branch leaves nothing to the next part of a series. */
    private Keeping(Memory memory, TalkId talk, int moves, boolean branch) {
        this.memory = memory;
        this.talk = talk;
        this.moves = moves;
        this.branch = branch;
    }

    @Override
    public Reflection reflection() {
        return trying(() -> memory.store().reflections().of(talk)).orElse(Reflection.none());
    }

    @Override
    public void reflected(Reflection reflection) {
        if (!reflection.equals(Reflection.none())) {
            trying(() -> {
                memory.store().reflections().keep(talk, reflection);
                return Optional.empty();
            });
        }
    }

    @Override
    public Optional<String> rule() {
        return moves > 0 ? Optional.empty() : trying(memory.store().reflections()::lastRule);
    }

    @Override
    public Journal branch(Talk from, int turn) {
        return this.<Journal>trying(() -> {
                    var id = memory.store()
                            .talks()
                            .branch(talk, turn, from.stage().opening());
                    var kept = 0;
                    for (var step : from.steps()) {
                        if (step.move().isPresent()) {
                            memory.store()
                                    .talks()
                                    .append(id, ++kept, step.move().get(), Digest.of(step));
                        }
                    }
                    return Optional.of(new Keeping(memory, id, kept, true));
                })
                .orElseGet(Journal::none);
    }

    /** What a trainee says of a call is worth no interruption: when the disk fails, the call goes on without. */
    private <T> Optional<T> trying(Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (StoreTrouble trouble) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Phrase> moved(Move move, Talk after) {
        if (!keeps) {
            return Optional.empty();
        }
        try {
            var digest = Digest.of(after);
            memory.store().talks().append(talk, ++moves, move, digest);
            after.state().over().ifPresent(outcome -> {
                var worth = Worth.of(after);
                var finish = new Finish(outcome, digest, moves, worth.money(), worth.relationship(), worth.index());
                memory.store().talks().finish(talk, finish);
                if (!branch) {
                    memory.leave(after);
                }
            });
            return Optional.empty();
        } catch (StoreTrouble trouble) {
            keeps = false;
            return Optional.of(Phrase.each(lang -> trouble.told().in(lang) + " " + NOT_KEPT.in(lang)));
        }
    }

    @Override
    public boolean keeps() {
        return keeps;
    }
}
