package goodterms.cli;

import goodterms.lang.Lang;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which language the program speaks: what was asked for, else that of the locale, as the launcher found it. */
final class Tongue {

    private Tongue() {}

    /** Found before the words are read, because even their faults are told in it. */
    static Lang of(String[] args, World world) {
        return asked(Arrays.asList(args)).or(() -> locale(world)).orElse(Lang.EN);
    }

    private static Optional<Lang> asked(List<String> args) {
        for (var i = 0; i < args.size(); i++) {
            var word = args.get(i);
            if (word.startsWith("--lang=")) {
                return Lang.of(word.substring(7));
            }
            if (word.equals("--lang") && i + 1 < args.size()) {
                return Lang.of(args.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Lang> locale(World world) {
        return world.env("GOODTERMS_LOCALE")
                .or(() -> world.env("LC_ALL"))
                .or(() -> world.env("LC_MESSAGES"))
                .or(() -> world.env("LANG"))
                .filter(v -> !v.equals("C") && !v.equals("POSIX") && !v.startsWith("C."))
                .or(() -> Optional.of(world.locale().toLanguageTag()))
                .flatMap(Lang::of);
    }
}
