package goodterms.store;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/** The world failed under the saved talks: what kind of failure, and what to tell the user with the path and the way out. */
public final class StoreTrouble extends UncheckedIOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient Phrase told;

    /** What went wrong, by what the user can do about it; each with its words, in which the path is put. */
    public enum Kind {
        /** Written by a newer program. */
        NEWER(
                "База %s записана более новой версией программы. Обновите программу или укажите другую папку: --data.",
                "The database %s was written by a newer version of the program. Update the program, or name another folder: --data."),
        /** Not a database, or a broken one. */
        DAMAGED(
                "База %s повреждена. Переименуйте её, и программа начнёт новую, или верните файл из резервной копии.",
                "The database %s is damaged. Rename it and the program will begin a new one, or put a backup in its place."),
        /** A database of some other program. */
        FOREIGN(
                "Файл %s — база другой программы; он не тронут. Укажите другую папку: --data.",
                "The file %s is a database of another program and was left alone. Name another folder: --data."),
        READ_ONLY(
                "База %s доступна только для чтения. Разрешите запись в файл и его папку или укажите другую папку: --data.",
                "The database %s is read-only. Allow writing to the file and its folder, or name another folder: --data."),
        /** The folder or the file cannot be made or opened. */
        NO_ACCESS(
                "Не удаётся открыть %s. Проверьте, что папка есть и вам можно в неё писать, или укажите другую: --data.",
                "Cannot open %s. See that the folder is there and that you may write to it, or name another one: --data."),
        FULL(
                "На диске нет места для %s. Освободите место; всё записанное раньше цело.",
                "There is no room on the disk for %s. Make some room; all that was saved before is safe."),
        /** Another window holds it for too long. */
        BUSY(
                "База %s слишком долго занята другим окном программы. Закройте его и повторите.",
                "The database %s has been held for too long by another window of the program. Close it and try again."),
        /** The same talk went on in another window. */
        ELSEWHERE(
                "Этот разговор уже продолжен в другом окне (%s). Закройте это окно и продолжайте там.",
                "This talk went on in another window (%s). Close this one and go on there."),
        /** The database engine cannot be loaded on this machine. */
        NO_ENGINE(
                "На этом компьютере не загружается движок базы данных, и %s не открыть. Укажите папку, откуда можно запускать программы: -Dorg.sqlite.tmpdir.",
                "The database engine does not load on this computer, so %s cannot be opened. Name a folder that programs may run from: -Dorg.sqlite.tmpdir."),
        OTHER(
                "База %s не читается и не пишется. Проверьте диск и повторите или укажите другую папку: --data.",
                "The database %s can be neither read nor written. Check the disk and try again, or name another folder: --data.");

        private final String ru;
        private final String en;

        Kind(String ru, String en) {
            this.ru = ru;
            this.en = en;
        }

        Phrase about(String path) {
            return Phrase.of(ru.replace("%s", path), en.replace("%s", path));
        }
    }

    StoreTrouble(Kind kind, Phrase told, Throwable cause) {
        super(told.in(Lang.EN), new IOException(cause));
        this.kind = kind;
        this.told = told;
    }

    public Kind kind() {
        return kind;
    }

    /** The whole message, safe to print. */
    public Phrase told() {
        return told;
    }
}
