package goodterms.cli;

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

/** Keeps a talk move by move. When the disk fails the call goes on, and the trainee is told once that it is no longer kept. */
final class Keeping implements Journal {

    private static final Phrase NOT_KEPT =
            Phrase.of("Дальше разговор не сохраняется.", "From here on the call is not saved.");

    private final Memory memory;
    private final TalkId talk;
    private int moves;
    private boolean keeps = true;

    /** Goes on after so many moves already kept. */
    Keeping(Memory memory, TalkId talk, int moves) {
        this.memory = memory;
        this.talk = talk;
        this.moves = moves;
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
                memory.leave(after);
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
