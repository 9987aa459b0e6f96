package haven.ui;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import haven.Debian;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The headless Chromium of all browser tests, one for the whole run. A browser that is there is used; else Debian's is
 * installed where that may be done; else Playwright's own is downloaded.
 */
final class Browser {

    private static final String[] NAMES = {"chromium", "chromium-browser", "google-chrome"};
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
        return Stream.of(System.getenv("CHROMIUM"), System.getProperty("haven.chromium"))
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .or(() -> Debian.find(NAMES));
    }

    private static Optional<Path> installFromDebian() {
        return Debian.install(NAMES[0]) ? find() : Optional.empty();
    }

    private static Path download(Playwright playwright) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CLI.class.getName(),
                "install",
                "chromium"));
        if (Debian.isRoot()) {
            command.add("--with-deps");
        }
        var path = Debian.runs(command.toArray(String[]::new))
                ? Path.of(playwright.chromium().executablePath())
                : null;
        if (path == null || !Files.isExecutable(path)) {
            throw new IllegalStateException(ADVICE);
        }
        return path;
    }
}
