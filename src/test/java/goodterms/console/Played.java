package goodterms.console;

import goodterms.desk.Journal;
import goodterms.desk.OneLetter;
import goodterms.desk.Sample;
import goodterms.desk.page.Look;
import goodterms.desk.telling.Course;
import goodterms.desk.telling.Manner;
import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.talk.Move;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Talk;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A call played from a piped text: its transcript, its last state, and the moves that were kept. */
record Played(String transcript, Talk talk, List<Move> kept) {

    static Played of(Lang lang, String typed) {
        return of(lang, Mode.PRACTICE, typed);
    }

    static Played of(Lang lang, Mode mode, String typed) {
        var out = new StringWriter();
        var kept = new ArrayList<Move>();
        var journal = new Journal() {
            @Override
            public Optional<Phrase> moved(Move move, Talk after) {
                kept.add(move);
                return Optional.empty();
            }

            @Override
            public boolean keeps() {
                return true;
            }
        };
        var detail = mode == Mode.EXAM ? Detail.NONE : Detail.CHANGES;
        var manner = new Manner(lang, detail, false);
        var wire = new PlainWire(
                new BufferedReader(new StringReader(typed)), new PrintWriter(out), new Look(79, false, false));
        var setting = new Call.Setting(
                wire,
                journal,
                now -> new OneLetter(),
                (talk, said, l) -> Course.of(talk, manner.in(l)),
                (talk, l) -> List.of(),
                false);
        var talk = new Call(setting, Sample.talk(lang, mode), manner).run();
        return new Played(out.toString(), talk, List.copyOf(kept));
    }

    /** The transcript after the n-th prompt, counted from 1. */
    String after(int n) {
        return transcript.split("(?m)^› ", -1)[n];
    }
}
