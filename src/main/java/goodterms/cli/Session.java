package goodterms.cli;

import goodterms.console.Call;
import goodterms.desk.Journal;
import goodterms.desk.telling.Manner;
import goodterms.desk.telling.Manner.Detail;
import goodterms.desk.telling.PaperRows;
import goodterms.lang.Lang;
import goodterms.paper.Paper;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Talk;
import goodterms.talk.Trade;
import goodterms.yaml.Bundled;
import java.util.List;

/** Puts a trainee to a call, new or taken up again, with everything that the desk needs. */
record Session(Desk desk, Seat seat, Journal journal, boolean firstTime) {

    int run(Talk talk, Lang words) {
        call(talk, words).run();
        return Exit.DONE;
    }

    /** Goes on from before a turn of a call that is over. */
    int again(Talk talk, Lang words, int turn) {
        call(talk, words).again(turn);
        return Exit.DONE;
    }

    /** Performs a playthrough in place of a person. */
    int perform(Talk talk, Lang words, List<String> lines) {
        call(talk, words).perform(lines);
        return Exit.DONE;
    }

    private Call call(Talk talk, Lang words) {
        var opening = talk.stage().opening();
        var detail = opening.mode() == Mode.EXAM ? Detail.NONE : Detail.CHANGES;
        var manner = new Manner(words, detail, desk.globals().plain(desk.world()));
        var setting = new Call.Setting(
                seat.wire(),
                journal,
                now -> new TradeForms(desk.engine()::catalogue, now),
                (at, said, lang) -> Looking.back(at, said, manner.in(lang)),
                (at, lang) -> PaperRows.of(at, writer(desk), lang),
                firstTime);
        seat.terminal().ifPresent(terminal -> warm(talk));
        return new Call(setting, talk, manner);
    }

    /** Reads the lexicon while the trainee reads the first lines: his first words are heard at once. What fails, fails again then. */
    private static void warm(Talk talk) {
        var stage = talk.stage();
        Thread.ofPlatform()
                .daemon()
                .uncaughtExceptionHandler((thread, failure) -> {})
                .start(() -> stage.rules().listener().lemmas("", stage.opening().lang()));
    }

    /** Who writes the paper of an agreement. */
    static PaperRows.Writer writer(Desk desk) {
        var paper = new Paper(Bundled.papers(), desk.engine().catalogue());
        return (talk, proposal, lang) -> {
            var scenario = talk.stage().scenario();
            var parties = Trade.parties(scenario, talk.stage().opening().speaker());
            return paper.write(proposal, scenario.debt(), parties, lang);
        };
    }
}
