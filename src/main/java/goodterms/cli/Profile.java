package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.scenario.Voice.Speaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Who plays here: a name and the grammatical gender of what he says of himself; fresh until the first call. */
record Profile(Path file, Optional<String> name, Optional<Boolean> feminine, boolean fresh) {

    private static final String FILE = "profile.properties";

    /** The longest name that is taken. */
    static final int LONGEST = 60;

    static Profile of(Desk desk) {
        var file = desk.globals().folder(desk.world()).resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return new Profile(file, Optional.empty(), Optional.empty(), true);
        }
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Profile(file, Optional.empty(), Optional.empty(), false);
        }
        return new Profile(
                file,
                Optional.ofNullable(kept.getProperty("name")),
                Optional.ofNullable(kept.getProperty("gender")).map("f"::equals),
                false);
    }

    /** The trainee in the texts; where nobody said a name, one that goes with either gender. */
    Speaker speaker(Lang lang) {
        return new Speaker(name.orElse(lang == Lang.RU ? "Саша" : "Sasha"), feminine.orElse(false));
    }

    Profile with(Optional<String> newName, Optional<Boolean> newFeminine) {
        return new Profile(file, newName.or(() -> name), newFeminine.or(() -> feminine), fresh);
    }

    void keep() {
        var kept = new Properties();
        name.ifPresent(n -> kept.setProperty("name", n));
        feminine.ifPresent(f -> kept.setProperty("gender", f ? "f" : "m"));
        try {
            var parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                kept.store(out, null);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
