package goodterms.talk;

import java.util.List;
import java.util.Optional;

/** What the trainer's corner says: a question to ask while the cause is hidden, afterwards the instruments that fit. */
public record Advice(Optional<String> question, List<Tip> tips) {

    public Advice {
        tips = List.copyOf(tips);
    }

    /** An instrument that fits what is known, why, what it gives each side, and a sentence to say. */
    public record Tip(String instrument, String name, String why, String givesUs, String givesThem, String say) {}
}
