package goodterms.desk.words;

import goodterms.debtor.Mood;
import goodterms.lang.Phrase;

/** How the other side sounds at the moment, in words that go after a name. */
public final class Feeling {

    private Feeling() {}

    public static Phrase of(Mood mood) {
        if (mood.patience() <= 15) {
            return Phrase.of("вот-вот положит трубку", "is about to hang up");
        }
        if (mood.patience() <= 35) {
            return Phrase.of("теряет терпение", "is losing patience");
        }
        if (mood.trust() < 25) {
            return Phrase.of("не верит вам", "does not believe you");
        }
        if (mood.trust() < 45) {
            return Phrase.of("держится настороженно", "is on guard");
        }
        return mood.trust() < 65 ? Phrase.of("слушает вас", "is listening") : Phrase.of("доверяет вам", "trusts you");
    }
}
