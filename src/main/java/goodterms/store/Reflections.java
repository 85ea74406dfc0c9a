package goodterms.store;

import goodterms.debrief.Reflection;
import goodterms.debrief.Reflection.Feeling;
import goodterms.speech.words.Tone;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What trainees said of their own calls, kept with the talk. */
public final class Reflections {

    private static final int FORM = 1;

    private final Database database;
    private final InstantSource clock;

    Reflections(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps what was said of a talk, in place of what was said before. */
    public void keep(TalkId talk, Reflection reflection) {
        database.write(
                "INSERT OR REPLACE INTO reflection (talk, form, record, at) VALUES (?, ?, ?, ?)",
                talk.number(),
                FORM,
                text(reflection),
                clock.millis());
    }

    /** What was said of a talk; empty where nothing was, or nothing that this program can read. */
    public Optional<Reflection> of(TalkId talk) {
        return database.first(
                        "SELECT record FROM reflection WHERE talk = ? AND form <= ?",
                        row -> row.getString(1),
                        talk.number(),
                        FORM)
                .flatMap(Reflections::read);
    }

    /** The rule that the trainee in use took along last. */
    public Optional<String> lastRule() {
        return database.read("""
                        SELECT record FROM reflection JOIN talk ON talk.id = reflection.talk
                        WHERE profile IS (SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'profile')
                        ORDER BY talk.id DESC LIMIT 100""", row -> row.getString(1)).stream()
                .flatMap(text -> read(text).stream())
                .flatMap(r -> r.rule().stream())
                .findFirst();
    }

    private static String text(Reflection reflection) {
        return Json.write(json -> {
            reflection.feeling().ifPresent(f -> json.writeStringProperty("feeling", f.name()));
            reflection.money().ifPresent(n -> json.writeNumberProperty("money", n));
            reflection.relationship().ifPresent(n -> json.writeNumberProperty("relationship", n));
            reflection.tone().ifPresent(t -> json.writeStringProperty("tone", t.name()));
            reflection.rule().ifPresent(r -> json.writeStringProperty("rule", r));
        });
    }

    private static Optional<Reflection> read(String text) {
        return Json.read(text)
                .map(fields -> new Reflection(
                        word(fields, "feeling", Feeling.values()),
                        number(fields, "money"),
                        number(fields, "relationship"),
                        word(fields, "tone", Tone.values()),
                        Optional.ofNullable(fields.get("rule")).map(Object::toString)));
    }

    private static <E extends Enum<E>> Optional<E> word(Map<String, Object> fields, String key, E[] words) {
        return Arrays.stream(words)
                .filter(w -> w.name().equals(fields.get(key)))
                .findFirst();
    }

    /** A rating of 1 to 5; anything else is none. */
    private static Optional<Integer> number(Map<String, Object> fields, String key) {
        return fields.get(key) instanceof Long n && n >= 1 && n <= 5 ? Optional.of(n.intValue()) : Optional.empty();
    }
}
