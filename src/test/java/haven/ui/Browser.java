package haven.ui;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The headless Chromium of all browser tests, one for the whole run. A browser that is there is used; else Debian's is
 * installed where that may be done; else Playwright's own is downloaded.
 */
final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int LONGEST_INSTALL_MINUTES = 10;
    private static final String ADVICE = "The browser tests need Chromium and could not bring it: install it"
            + " (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM to the path of Chromium or Chrome.";

    private static com.microsoft.playwright.Browser running;

    private Browser() {}

    static synchronized com.microsoft.playwright.Browser get() {
        if (running == null) {
            var playwright = Playwright.create();
            var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
            options.setExecutablePath(find().or(Browser::installFromDebian).orElseGet(() -> download(playwright)));
            running = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return running;
    }

    /** A browser that is there: the one that is named, else the first on the path. */
    private static Optional<Path> find() {
        var named = Stream.of(System.getenv("CHROMIUM"), System.getProperty("haven.chromium"))
                .filter(Objects::nonNull)
                .map(Path::of);
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var onPath = NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    /** Elsewhere the package of this name is something else or nothing. */
    private static Optional<Path> installFromDebian() {
        if (!isRoot() || !isDebian()) {
            return Optional.empty();
        }
        var installed =
                runs("apt-get", "update") && runs("apt-get", "install", "-y", "--no-install-recommends", NAMES.get(0));
        return installed ? find() : Optional.empty();
    }

    private static Path download(Playwright playwright) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CLI.class.getName(),
                "install",
                "chromium"));
        if (isRoot()) {
            command.add("--with-deps");
        }
        var path = runs(command.toArray(String[]::new))
                ? Path.of(playwright.chromium().executablePath())
                : null;
        if (path == null || !Files.isExecutable(path)) {
            throw new IllegalStateException(ADVICE);
        }
        return path;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean isDebian() {
        try {
            return Files.readAllLines(Path.of("/etc/os-release")).contains("ID=debian");
        } catch (IOException notLinux) {
            return false;
        }
    }

    /** What it says goes to the console: a download of a hundred megabytes should not be silent. */
    private static boolean runs(String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
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
