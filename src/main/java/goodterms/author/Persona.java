package goodterms.author;

import static goodterms.speech.words.Act.ACKNOWLEDGEMENT;
import static goodterms.speech.words.Act.APOLOGY;
import static goodterms.speech.words.Act.ASKS_COMMITMENT;
import static goodterms.speech.words.Act.ASKS_DECISION_MAKER;
import static goodterms.speech.words.Act.ASKS_DOCUMENT;
import static goodterms.speech.words.Act.BLAME;
import static goodterms.speech.words.Act.CLOSED_QUESTION;
import static goodterms.speech.words.Act.CONSEQUENCE;
import static goodterms.speech.words.Act.DEADLINE;
import static goodterms.speech.words.Act.DEMAND;
import static goodterms.speech.words.Act.GRATITUDE;
import static goodterms.speech.words.Act.LEGAL_REFERENCE;
import static goodterms.speech.words.Act.MINIMISING;
import static goodterms.speech.words.Act.OPEN_QUESTION;
import static goodterms.speech.words.Act.OWNS_ERROR;
import static goodterms.speech.words.Act.PERSONAL_ATTACK;
import static goodterms.speech.words.Act.PLEA;
import static goodterms.speech.words.Act.SARCASM;
import static goodterms.speech.words.Act.SMALL_TALK;
import static goodterms.speech.words.Act.STATES_FACTS;
import static goodterms.speech.words.Act.SUMMARY;
import static goodterms.speech.words.Act.THREAT;
import static goodterms.speech.words.Act.ULTIMATUM;
import static goodterms.speech.words.Act.UNCONDITIONAL_CONCESSION;
import static goodterms.speech.words.Act.VAGUE;

import goodterms.lang.Phrase;
import goodterms.speech.words.Act;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A simulated manager: by what he chooses among the open replies, the acts he loves, and how he makes an offer. */
public enum Persona {
    REPRESENTATIVE("представитель", "representative", Choice.RATE, Bid.CAREFUL, Set.of()),
    PETITIONER(
            "проситель",
            "petitioner",
            Choice.ACTS,
            Bid.LATE,
            EnumSet.of(APOLOGY, PLEA, MINIMISING, VAGUE, UNCONDITIONAL_CONCESSION)),
    ENFORCER(
            "вышибала",
            "enforcer",
            Choice.ACTS,
            Bid.AT_ONCE,
            EnumSet.of(DEMAND, BLAME, ULTIMATUM, THREAT, PERSONAL_ATTACK, SARCASM)),
    FIRM(
            "твёрдый",
            "firm",
            Choice.ACTS,
            Bid.FIRM,
            EnumSet.of(
                    STATES_FACTS,
                    ASKS_COMMITMENT,
                    ASKS_DOCUMENT,
                    ASKS_DECISION_MAKER,
                    DEADLINE,
                    CONSEQUENCE,
                    LEGAL_REFERENCE,
                    OWNS_ERROR,
                    SUMMARY)),
    RANDOM("наугад", "random", Choice.ANY, Bid.CHANCE, Set.of()),
    FIRST("всегда первый ответ", "always the first", Choice.FIRST, Bid.CHANCE, Set.of()),
    LONGEST("всегда самый длинный", "always the longest", Choice.LONGEST, Bid.CHANCE, Set.of()),
    THANKS_ONLY(
            "только благодарит",
            "only thanks",
            Choice.ONE_NOTE,
            Bid.BY_WORD,
            EnumSet.of(GRATITUDE, ACKNOWLEDGEMENT, SMALL_TALK)),
    QUESTIONS_ONLY(
            "только спрашивает",
            "only questions",
            Choice.ONE_NOTE,
            Bid.BY_WORD,
            EnumSet.of(OPEN_QUESTION, CLOSED_QUESTION)),
    FACTS_ONLY("только факты", "only facts", Choice.ONE_NOTE, Bid.BY_WORD, EnumSet.of(STATES_FACTS));

    /**
     * By what a reply is chosen. Who has one note types it whatever is asked; where no reply is of that kind he is not
     * followed, and the call goes on by the weakest harmless one, as in a real call.
     */
    enum Choice {
        RATE,
        ACTS,
        ONE_NOTE,
        ANY,
        FIRST,
        LONGEST
    }

    /**
     * How an offer is made: carefully from the best for both on, once the cause is known; firmly, soon and on paper; at once
     * and for tomorrow; some day; by chance; or by word alone when there is nothing more to say.
     */
    enum Bid {
        CAREFUL,
        FIRM,
        AT_ONCE,
        LATE,
        CHANCE,
        BY_WORD
    }

    private final Phrase title;
    private final Choice choice;
    private final Bid bid;
    private final Set<Act> loved;

    Persona(String ru, String en, Choice choice, Bid bid, Set<Act> loved) {
        this.title = Phrase.of(ru, en);
        this.choice = choice;
        this.bid = bid;
        this.loved = Set.copyOf(loved);
    }

    public Phrase title() {
        return title;
    }

    /** The name in a scenario's balance. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Persona> of(String word) {
        for (var persona : values()) {
            if (persona.word().equals(word)) {
                return Optional.of(persona);
            }
        }
        return Optional.empty();
    }

    Choice choice() {
        return choice;
    }

    Bid bid() {
        return bid;
    }

    Set<Act> loved() {
        return loved;
    }
}
