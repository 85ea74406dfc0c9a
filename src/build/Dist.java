import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes a zip that needs no Java on the machine: {@code java Dist.java <home> <version> <modules> <Archive.java> <training>}.
 * It holds the packaged program, a trimmed runtime and an archive made with that runtime, and has been started once.
 */
public final class Dist {
    private Dist() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var home = Path.of(args[0]).toAbsolutePath();
        var name = "goodterms-" + args[1];
        var folder = home.resolveSibling("dist").resolve(name);
        delete(folder);
        copy(home, folder);
        link(folder.resolve("runtime"), args[2]);
        run("make its archive", java(), args[3], folder.toString(), args[4]);
        start(folder);
        var zip = home.resolveSibling(name + "-" + platform() + ".zip");
        zip(folder, zip);
        System.out.println(zip + ": " + Files.size(zip) / 1_000_000 + " MB");
    }

    /** Everything but what belongs to the Java that built it. */
    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (!name.equals("jdk.path") && !name.endsWith(".aot") && !name.endsWith(".jsa")) {
                    var target = to.resolve(from.relativize(file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void link(Path runtime, String modules) {
        var jlink = ToolProvider.findFirst("jlink").orElseThrow();
        var code = jlink.run(
                System.out,
                System.err,
                "--add-modules=" + modules,
                "--output=" + runtime,
                "--include-locales=en,ru",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--generate-cds-archive");
        if (code != 0) {
            throw new IllegalStateException("jlink ended with " + code);
        }
    }

    private static void start(Path folder) throws IOException, InterruptedException {
        run(
                "start",
                folder.resolve(windows() ? "bin/goodterms.cmd" : "bin/goodterms")
                        .toString(),
                "--version");
    }

    private static void run(String what, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).inheritIO();
        Stream.of("GOODTERMS_JAVA", "GOODTERMS_OPTS", "JAVA_HOME").forEach(process.environment()::remove);
        var code = process.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("The packed program did not " + what + ": " + code);
        }
    }

    private static void zip(Path folder, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        var settings = Map.of("create", "true", "enablePosixFileAttributes", windows() ? "false" : "true");
        try (var files = Files.walk(folder);
                var packed = FileSystems.newFileSystem(zip, settings)) {
            for (var file : files.toList()) {
                var target = packed.getPath(folder.getParent().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                    // The archive knows its jars by their time; both clocks of the entry are needed to keep the second.
                    var time = Files.getLastModifiedTime(file);
                    Files.setAttribute(target, "lastModifiedTime", time);
                    Files.setAttribute(target, "lastAccessTime", time);
                    if (!windows()) {
                        Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(file));
                    }
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch");
        return (system.startsWith("mac") ? "macos" : system.startsWith("windows") ? "windows" : "linux")
                + "-"
                + Map.of("amd64", "x64", "x86_64", "x64", "aarch64", "arm64").getOrDefault(processor, processor);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
