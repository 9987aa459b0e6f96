package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A real nginx with the configuration that is shipped, {@code docs/deploy/nginx.conf}; only names, ports and folders are
 * replaced. An nginx that is there is used ({@code NGINX}, else the one on the path); else Debian's is installed where
 * that may be done.
 */
final class Nginx implements AutoCloseable {

    static final String OPCEN = "+63 000 000 001";

    private static final Path SHIPPED = Path.of("docs/deploy");
    private static final Duration LONGEST_START = Duration.ofSeconds(10);

    private final Path folder = TestFolders.empty("nginx");
    private final int port = TestFolders.freePort();
    private final int plainPort = TestFolders.freePort();
    private final TestCertificate certificate = TestCertificate.forName("localhost");
    private Process process;

    String url() {
        return "https://localhost:" + port;
    }

    String plainUrl() {
        return "http://localhost:" + plainPort;
    }

    int port() {
        return port;
    }

    SSLContext trust() {
        try {
            return certificate.context();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Options of another program's JVM, by which it trusts this proxy. */
    List<String> trustOptions() {
        return certificate.trustOptions();
    }

    /** A new reader who comes through this proxy. */
    Http reader() {
        return Http.to(url(), trust());
    }

    /** A connection of its own, for a client that asks for this name. */
    SSLSocket connect(String name) throws IOException {
        var socket = (SSLSocket) trust().getSocketFactory().createSocket("127.0.0.1", port);
        socket.setSoTimeout(10_000);
        var parameters = socket.getSSLParameters();
        parameters.setServerNames(List.of(new SNIHostName(name)));
        socket.setSSLParameters(parameters);
        return socket;
    }

    /** Starts it in front of the two nodes that listen on these ports. */
    void start(int one, int two) {
        start(one, two, text -> text);
    }

    /** The same with a configuration that is changed in some way. */
    void start(int one, int two, UnaryOperator<String> change) {
        try {
            Files.createDirectories(folder.resolve("state"));
            pages();
            certificate.writePem(folder);
            var program = find().or(Nginx::installFromDebian)
                    .orElseThrow(() -> new IllegalStateException(
                            "ProxyIT needs nginx: install it (Debian, Ubuntu: apt-get install nginx-light)"
                                    + " or set NGINX to its path."));
            var conf = Files.writeString(folder.resolve("nginx.conf"), change.apply(configuration(one, two)));
            process = new ProcessBuilder(
                            program.toString(), "-p", folder.toString(), "-c", conf.toString(), "-g", "daemon off;")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("console.log").toFile())
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Wait.until("nginx answers; what it says is in target/it/nginx/console.log", LONGEST_START, () -> {
            assertThat(process.isAlive()).as("nginx runs").isTrue();
            return Http.to(plainUrl()).get("/").status() == 308;
        });
    }

    private String configuration(int one, int two) throws IOException {
        var text = Files.readString(SHIPPED.resolve("nginx.conf"));
        var replaced = Map.ofEntries(
                Map.entry("user www-data;", "user " + System.getProperty("user.name") + ";"),
                Map.entry("worker_processes auto;", "worker_processes 2;"),
                Map.entry("/run/nginx.pid", folder + "/nginx.pid"),
                Map.entry("/var/log/nginx", folder.toString()),
                Map.entry("/var/lib/nginx", folder + "/state"),
                Map.entry("/etc/haven/tls/certificate.pem", folder + "/certificate.pem"),
                Map.entry("/etc/haven/tls/key.pem", folder + "/key.pem"),
                Map.entry("/etc/haven/pages", folder + "/pages"),
                Map.entry("127.0.0.1:8081", "127.0.0.1:" + one),
                Map.entry("127.0.0.1:8082", "127.0.0.1:" + two),
                Map.entry("server_name haven.example.org", "server_name localhost"),
                Map.entry("https://haven.example.org", url()),
                Map.entry("Host haven.example.org", "Host localhost:" + port),
                Map.entry("listen 80 ", "listen 127.0.0.1:" + plainPort + " "),
                Map.entry("listen 443 ", "listen 127.0.0.1:" + port + " "));
        for (var entry : replaced.entrySet()) {
            assertThat(text).contains(entry.getKey());
            text = text.replace(entry.getKey(), entry.getValue());
        }
        return text.replace("http {", "http {\n" + ownFolders());
    }

    /** What Debian's nginx keeps in folders of the system even when nothing uses it. */
    private String ownFolders() {
        return Stream.of("fastcgi", "uwsgi", "scgi")
                .map(kind -> kind + "_temp_path " + folder + "/state/" + kind + ";\n")
                .reduce("", String::concat);
    }

    private void pages() throws IOException {
        var pages = Files.createDirectories(folder.resolve("pages"));
        try (var shipped = Files.list(SHIPPED.resolve("pages"))) {
            for (var page : shipped.toList()) {
                Files.writeString(
                        pages.resolve(page.getFileName()),
                        Files.readString(page).replace("OPCEN-NUMBER", OPCEN));
            }
        }
    }

    /** Everything that it wrote, by file; but for the console that is its logs. */
    Path folder() {
        return folder;
    }

    private static Optional<Path> find() {
        return Optional.ofNullable(System.getenv("NGINX"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .or(() -> Debian.find("nginx"));
    }

    private static Optional<Path> installFromDebian() {
        return Debian.install("nginx-light") ? find() : Optional.empty();
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
