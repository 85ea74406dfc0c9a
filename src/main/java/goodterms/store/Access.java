package goodterms.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;

/** Folders and files that only their owner may look into, where the file system knows owners. */
final class Access {

    private Access() {}

    static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    static FileAttribute<?>[] folder(Path path) {
        return only(path, "rwx------");
    }

    /** Makes the folder and an empty file in it, unless they are there; SQLite gives its side files the same permissions. */
    static void make(Path file) throws IOException {
        var folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, folder(folder));
        }
        if (!Files.exists(file)) {
            try {
                Files.createFile(file, only(file, "rw-------"));
            } catch (FileAlreadyExistsException anotherWindow) {
                return;
            }
        } else if (posix(file) && Files.isRegularFile(file)) {
            close(file);
        }
    }

    private static void close(Path file) throws IOException {
        var own = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        var now = Files.getPosixFilePermissions(file);
        if (own.retainAll(now) || !own.equals(now)) {
            try {
                Files.setPosixFilePermissions(file, own);
            } catch (FileSystemException notOurs) {
                return;
            }
        }
    }

    private static FileAttribute<?>[] only(Path path, String permissions) {
        return posix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
