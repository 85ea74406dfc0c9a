package goodterms.store;

import goodterms.lang.Phrase;

/** What a stored text says, or why this program cannot read it: it is told, never guessed. */
public sealed interface Decoded<T> {

    record Read<T>(T value) implements Decoded<T> {}

    record Unreadable<T>(Phrase why) implements Decoded<T> {}

    /** A text of a newer form than this program writes. */
    static <T> Decoded<T> newer(int form) {
        return new Unreadable<>(Phrase.of(
                "записано более новой версией программы (вид записи %d)".formatted(form),
                "written by a newer version of the program (form %d)".formatted(form)));
    }

    static <T> Decoded<T> broken() {
        return new Unreadable<>(Phrase.of("запись повреждена", "the record is damaged"));
    }
}
