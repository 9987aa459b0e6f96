package haven.bench;

import haven.Debian;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The yardstick of the published shelf: an nginx that sends the same compressed bytes, with the same headers, from files. */
final class StaticNginx implements AutoCloseable {

    private static final int TRIES = 200;

    private final Process process;
    private final int port;

    /** @param headers that every answer carries */
    StaticNginx(Path folder, int port, Map<String, String> headers) throws IOException, InterruptedException {
        this.port = port;
        var program = Debian.find("nginx")
                .or(() -> Debian.install("nginx-light") ? Debian.find("nginx") : java.util.Optional.empty())
                .orElseThrow(() -> new IllegalStateException("install nginx"));
        var lines = new StringBuilder();
        headers.forEach((name, value) -> lines.append("add_header ")
                .append(name)
                .append(" \"")
                .append(value.replace("\"", "\\\""))
                .append("\";\n"));
        Files.createDirectories(folder.resolve("state"));
        var conf = Files.writeString(folder.resolve("nginx.conf"), """
                worker_processes auto;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                user %2$s;
                events { worker_connections 256; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 10000000;
                  open_file_cache max=5000 inactive=60s;
                  default_type "text/html;charset=UTF-8";
                  client_body_temp_path %1$s/state/body; proxy_temp_path %1$s/state/proxy;
                  fastcgi_temp_path %1$s/state/fastcgi; uwsgi_temp_path %1$s/state/uwsgi; scgi_temp_path %1$s/state/scgi;
                  server {
                    listen 127.0.0.1:%3$d;
                    root %1$s/pages;
                    %4$s
                    location / { try_files $uri.$arg_lang =404; }
                  }
                }
                """.formatted(
                        folder.toAbsolutePath(), System.getProperty("user.name"), port, lines));
        process = new ProcessBuilder(
                        program.toString(), "-c", conf.toAbsolutePath().toString(), "-g", "daemon off;")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.log").toFile())
                .start();
        for (int tries = 0; !listens(); tries++) {
            if (tries == TRIES || !process.isAlive()) {
                throw new IllegalStateException("nginx did not start; see " + folder);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Processor time of all its processes. */
    long processorMillis() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(Memory::processorMillis)
                .sum();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
