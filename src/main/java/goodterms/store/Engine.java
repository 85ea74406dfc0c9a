package goodterms.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The native part of the database engine, kept beside the database. Left alone, the driver unpacks it at every start, asks
 * another process for the kind of machine, and compares byte by byte: half of the whole cost of opening.
 */
final class Engine {

    private static final String PATH = "org.sqlite.lib.path";

    private Engine() {}

    /** Makes the driver load the kept copy; where that cannot be, the driver goes its own way. */
    static void prepare(Path dir) {
        if (System.getProperty(PATH) != null) {
            return;
        }
        try {
            var machine = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
            var kept =
                    dir.resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + machine.replaceAll("[^\\w.-]", "_"));
            var library = kept.resolve(LibraryLoaderUtil.getNativeLibName()).toAbsolutePath();
            if (present(library, kept)) {
                System.load(library.toString());
                System.setProperty(PATH, kept.toAbsolutePath().toString());
                System.setProperty("org.sqlite.lib.name", LibraryLoaderUtil.getNativeLibName());
            }
        } catch (IOException | UncheckedIOException | UnsatisfiedLinkError | SecurityException ownWay) {
            System.clearProperty(PATH);
        }
    }

    private static boolean present(Path library, Path folder) throws IOException {
        if (!Files.exists(library)) {
            keep(library, folder);
        }
        return Stream.of(library, folder, folder.resolve(".."), folder.resolve("../.."))
                .allMatch(Engine::ownedAlone);
    }

    private static void keep(Path library, Path folder) throws IOException {
        var name = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + library.getFileName();
        try (var unpacked = Engine.class.getResourceAsStream(name)) {
            if (unpacked == null) {
                throw new IOException("no " + name);
            }
            Files.createDirectories(folder, Access.folder(folder));
            var part = Files.createTempFile(folder, "engine", ".part");
            try {
                Files.copy(unpacked, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Nobody else may write what we are going to run. */
    private static boolean ownedAlone(Path path) {
        try {
            var others = EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
            return !Access.posix(path) || !others.removeAll(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
