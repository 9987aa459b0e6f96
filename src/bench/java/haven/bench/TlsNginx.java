package haven.bench;

import haven.Debian;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An nginx with TLS 1.3 in front of the portal, with a certificate and the one above it, as authorities issue them. */
final class TlsNginx implements AutoCloseable {

    private static final int TRIES = 200;

    private final Process process;

    TlsNginx(Path folder, int port, int portal) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("state"));
        var at = folder.toAbsolutePath() + "/";
        run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=Above",
                "-keyout",
                at + "above.key",
                "-out",
                at + "above.pem");
        run(
                "openssl",
                "req",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-subj",
                "/CN=localhost",
                "-keyout",
                at + "key.pem",
                "-out",
                at + "asked.pem");
        run(
                "openssl",
                "x509",
                "-req",
                "-days",
                "2",
                "-in",
                at + "asked.pem",
                "-CA",
                at + "above.pem",
                "-CAkey",
                at + "above.key",
                "-CAcreateserial",
                "-out",
                at + "own.pem");
        Files.writeString(
                folder.resolve("chain.pem"),
                Files.readString(folder.resolve("own.pem")) + Files.readString(folder.resolve("above.pem")));
        var conf = Files.writeString(
                folder.resolve("nginx.conf"), """
                pid %1$snginx.pid;
                error_log %1$serror.log;
                user %2$s;
                events { worker_connections 64; }
                http {
                  access_log off;
                  client_body_temp_path %1$sstate/body; proxy_temp_path %1$sstate/proxy;
                  fastcgi_temp_path %1$sstate/fastcgi; uwsgi_temp_path %1$sstate/uwsgi; scgi_temp_path %1$sstate/scgi;
                  server {
                    listen 127.0.0.1:%3$d ssl;
                    ssl_certificate %1$schain.pem;
                    ssl_certificate_key %1$skey.pem;
                    ssl_protocols TLSv1.3;
                    location / {
                      proxy_pass http://127.0.0.1:%4$d;
                      proxy_http_version 1.1;
                      proxy_set_header Host localhost:%4$d;
                      proxy_set_header Accept-Encoding $http_accept_encoding;
                    }
                  }
                }
                """.formatted(at, System.getProperty("user.name"), port, portal));
        var program = Debian.find("nginx").orElseThrow(() -> new IllegalStateException("install nginx"));
        process = new ProcessBuilder(
                        program.toString(), "-c", conf.toAbsolutePath().toString(), "-g", "daemon off;")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.log").toFile())
                .start();
        for (int tries = 0; !listens(port); tries++) {
            if (tries == TRIES || !process.isAlive()) {
                throw new IllegalStateException("nginx did not start; see " + folder);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
