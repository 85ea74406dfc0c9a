package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.scenario.Scenario;
import goodterms.scenario.Voice.Speaker;
import goodterms.store.Profile;
import goodterms.store.ProfileId;
import goodterms.store.Series;
import goodterms.store.Store;
import goodterms.talk.Carrying;
import goodterms.talk.Opening.Carried;
import goodterms.talk.Talk;
import java.util.List;
import java.util.Optional;

/** What is kept between two starts: the trainee in use and the talks. */
final class Memory implements AutoCloseable {

    /** The longest name that is taken. */
    static final int LONGEST = 60;

    private final Store store;
    private final Lang lang;
    private final Optional<ProfileId> id;
    private final Profile profile;

    private Memory(Store store, Lang lang) {
        this.store = store;
        this.lang = lang;
        this.id = store.profiles().inUse();
        this.profile = id.flatMap(store.profiles()::of).orElseGet(() -> new Profile("", false, lang, "", List.of()));
    }

    static Memory open(Desk desk) {
        return new Memory(Store.open(desk.globals().folder(desk.world())), desk.lang());
    }

    Store store() {
        return store;
    }

    /** Whether nobody has played here yet. */
    boolean fresh() {
        return id.isEmpty();
    }

    /** The trainee in the texts of a talk. */
    Speaker speaker(Lang spoken) {
        return profile.name().isBlank() ? new Speaker(unnamed(spoken).name(), profile.feminine()) : profile.speaker();
    }

    /** Where nobody said a name: one that goes with either gender. */
    static Speaker unnamed(Lang spoken) {
        return new Speaker(spoken == Lang.RU ? "Саша" : "Sasha", false);
    }

    /** Remembers what the trainee said of himself; from now on nobody is new here. */
    Memory keep(Optional<String> name, Optional<Boolean> feminine) {
        var known = new Profile(
                name.orElse(profile.name()),
                feminine.orElse(profile.feminine()),
                lang,
                profile.theme(),
                profile.flags());
        if (id.isEmpty()) {
            store.profiles().use(store.profiles().add(known));
        } else if (!known.equals(profile)) {
            store.profiles().change(id.get(), known);
        }
        return new Memory(store, lang);
    }

    /** What the parts of the series before this one left to the trainee. */
    Carried carried(Scenario scenario, long seed) {
        return scenario.series()
                .flatMap(series -> id.flatMap(who -> store.series().before(who, series.id(), series.part())))
                .map(left -> Carrying.into(left.carried(), left.keptPct(), seed))
                .orElseGet(Carried::nothing);
    }

    /** Keeps what a finished part of a series leaves to the next: the promise is drawn by then, as its epilogue tells it. */
    void leave(Talk ended) {
        var series = ended.stage().scenario().series();
        if (series.isPresent() && id.isPresent()) {
            var kept = Carrying.kept(ended).map(k -> k ? 100 : 0);
            var left = new Series.Left(series.get().part(), Carrying.left(ended), kept);
            store.series().keep(id.get(), series.get().id(), left);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
