package goodterms.store;

import goodterms.lang.Phrase;
import goodterms.store.StoreTrouble.Kind;
import java.nio.file.Path;
import java.sql.SQLException;

/** Turns failures of the database into words: each names the path and the way out. */
final class Trouble {

    private Trouble() {}

    static StoreTrouble of(Kind kind, Path path, Throwable cause) {
        return new StoreTrouble(kind, told(kind, shown(path)), cause);
    }

    static StoreTrouble of(SQLException cause, Path path) {
        return of(kind(cause), path, cause);
    }

    static StoreTrouble newer(Path path, int found, int known) {
        var file = shown(path);
        var told = Phrase.of(
                "База %s записана более новой версией программы (формат %d, эта версия знает %d). Обновите программу или укажите другую папку: --data."
                        .formatted(file, found, known),
                "The database %s was written by a newer version of the program (format %d, this one knows %d). Update the program, or name another folder: --data."
                        .formatted(file, found, known));
        return new StoreTrouble(Kind.NEWER, told, new IllegalStateException("format " + found));
    }

    /** The primary result code of SQLite, which is the low byte of the extended one. */
    private static Kind kind(SQLException cause) {
        return switch (cause.getErrorCode() & 0xFF) {
            case 3, 14, 23 -> Kind.NO_ACCESS;
            case 5, 6 -> Kind.BUSY;
            case 8 -> Kind.READ_ONLY;
            case 11, 18, 26 -> Kind.DAMAGED;
            case 13 -> Kind.FULL;
            default -> Kind.OTHER;
        };
    }

    private static Phrase told(Kind kind, String file) {
        return switch (kind) {
            case DAMAGED ->
                say(
                        file,
                        "База %s повреждена. Переименуйте её, и программа начнёт новую, или верните файл из резервной копии.",
                        "The database %s is damaged. Rename it and the program will begin a new one, or put a backup in its place.");
            case FOREIGN ->
                say(
                        file,
                        "Файл %s — база другой программы; он не тронут. Укажите другую папку: --data.",
                        "The file %s is a database of another program and was left alone. Name another folder: --data.");
            case READ_ONLY ->
                say(
                        file,
                        "База %s доступна только для чтения. Разрешите запись в файл и его папку или укажите другую папку: --data.",
                        "The database %s is read-only. Allow writing to the file and its folder, or name another folder: --data.");
            case NO_ACCESS ->
                say(
                        file,
                        "Не удаётся открыть %s. Проверьте, что папка есть и вам можно в неё писать, или укажите другую: --data.",
                        "Cannot open %s. See that the folder is there and that you may write to it, or name another one: --data.");
            case FULL ->
                say(
                        file,
                        "На диске нет места для %s. Освободите место; всё записанное раньше цело.",
                        "There is no room on the disk for %s. Make some room; all that was saved before is safe.");
            case BUSY ->
                say(
                        file,
                        "База %s слишком долго занята другим окном программы. Закройте его и повторите.",
                        "The database %s has been held for too long by another window of the program. Close it and try again.");
            case ELSEWHERE ->
                say(
                        file,
                        "Этот разговор уже продолжен в другом окне (%s). Закройте это окно и продолжайте там.",
                        "This talk went on in another window (%s). Close this one and go on there.");
            case NO_ENGINE ->
                say(
                        file,
                        "На этом компьютере не загружается движок базы данных, и %s не открыть. Укажите папку, откуда можно запускать программы: -Dorg.sqlite.tmpdir.",
                        "The database engine does not load on this computer, so %s cannot be opened. Name a folder that programs may run from: -Dorg.sqlite.tmpdir.");
            case NEWER, OTHER ->
                say(
                        file,
                        "База %s не читается и не пишется. Проверьте диск и повторите или укажите другую папку: --data.",
                        "The database %s can be neither read nor written. Check the disk and try again, or name another folder: --data.");
        };
    }

    private static Phrase say(String file, String ru, String en) {
        return Phrase.of(ru.formatted(file), en.formatted(file));
    }

    /** A path without what a terminal would obey. */
    private static String shown(Path path) {
        return path.toAbsolutePath().toString().replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "?");
    }
}
