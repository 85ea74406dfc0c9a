package goodterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.debrief.Reflection;
import goodterms.debrief.Reflection.Feeling;
import goodterms.lang.Lang;
import goodterms.speech.words.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a trainee says of his call is kept with it, and another way of the call is kept apart. */
class ReflectionsTest {

    @TempDir
    Path dir;

    @Test
    void aRatingAndARuleComeBackAsTheyWere() {
        var said = new Reflection(
                Optional.of(Feeling.CALM),
                Optional.of(3),
                Optional.empty(),
                Optional.of(Tone.ENFORCER),
                Optional.of("Когда давят, я молчу \u0007 и «жду»"));
        try (var store = Store.open(dir)) {
            var talk = store.talks().begin(Samples.opening("three-days"));
            assertEquals(Optional.empty(), store.reflections().of(talk));
            store.reflections().keep(talk, Reflection.none());
            store.reflections().keep(talk, said);
            assertEquals(Optional.of(said), store.reflections().of(talk));
        }
    }

    @Test
    void theLastRuleIsThatOfTheTraineeInUse() {
        try (var store = Store.open(dir)) {
            var profiles = store.profiles();
            var one = profiles.add(new Profile("Аня", true, Lang.RU, "", List.of()));
            var other = profiles.add(new Profile("Sam", false, Lang.EN, "", List.of()));
            profiles.use(one);
            store.reflections().keep(store.talks().begin(Samples.opening("three-days")), ruled("первое"));
            store.reflections().keep(store.talks().begin(Samples.opening("three-days")), ruled("второе"));
            store.talks().begin(Samples.opening("three-days"));
            assertEquals(Optional.of("второе"), store.reflections().lastRule());
            profiles.use(other);
            assertEquals(Optional.empty(), store.reflections().lastRule());
        }
    }

    @Test
    void anotherWayStandsInNoListAndGoesWithItsOrigin() {
        try (var store = Store.open(dir)) {
            var talk = store.talks().begin(Samples.opening("three-days"));
            var branch = store.talks().branch(talk, 3, Samples.opening("three-days"));
            assertEquals(List.of(branch), store.talks().branches(talk));
            assertEquals(
                    List.of(talk),
                    store.talks().recent(10).stream().map(Entry::id).toList());
            assertEquals(
                    List.of(talk),
                    store.talks().unfinished().stream().map(Entry::id).toList());
        }
    }

    private static Reflection ruled(String rule) {
        return new Reflection(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(rule));
    }
}
