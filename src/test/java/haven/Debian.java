package haven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Programs that tests need and that a fresh machine lacks: what is there is used, else Debian's package is installed. */
public final class Debian {

    private static final int LONGEST_INSTALL_MINUTES = 10;

    private Debian() {}

    /** The first program of one of these names on the path, or where Debian keeps servers. */
    public static Optional<Path> find(String... names) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("") + File.pathSeparator + "/usr/sbin";
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Installs a package where that may be done: as root on Debian; elsewhere the name is something else or nothing. One
     * at a time, as Debian does it.
     */
    public static synchronized boolean install(String name) {
        return isRoot()
                && isDebian()
                && runs("apt-get", "update")
                && runs("apt-get", "install", "-y", "--no-install-recommends", name);
    }

    public static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean isDebian() {
        try {
            return Files.readAllLines(Path.of("/etc/os-release")).contains("ID=debian");
        } catch (IOException notLinux) {
            return false;
        }
    }

    /** Whether this ended well. What it says goes to the console: a long download should not be silent. */
    public static boolean runs(String... command) {
        try {
            var builder = new ProcessBuilder(List.of(command)).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            var process = builder.start();
            if (!process.waitFor(LONGEST_INSTALL_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return process.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
