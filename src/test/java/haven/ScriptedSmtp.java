package haven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that answers as a test wants it to: it refuses, says later, hangs, or breaks off. */
public final class ScriptedSmtp implements AutoCloseable {

    /** In a script: says nothing, and keeps the connection. */
    public static final String SILENCE = "";

    /** In a script: ends the connection. */
    public static final String BREAK = null;

    private final ServerSocket door;
    private final UnaryOperator<String> script;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final SSLContext tls;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /**
     * @param port 0 for any that is free
     * @param script what is answered to a command; {@link #usual} for what a server says that takes everything
     */
    public ScriptedSmtp(int port, UnaryOperator<String> script) {
        this(port, script, null);
    }

    /** @param tls what the server identifies itself by after STARTTLS; null where it has none to offer */
    public ScriptedSmtp(int port, UnaryOperator<String> script, SSLContext tls) {
        this.script = script;
        this.tls = tls;
        try {
            door = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads.execute(this::receive);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The commands that came so far. */
    public List<String> heard() {
        return heard;
    }

    /** What a server answers that takes everything. {@code ""} stands for the first word of the server itself. */
    public static String usual(String command) {
        return switch (command.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT)) {
            case "" -> "220 test ESMTP";
            case "DATA" -> "354 go on";
            case "STARTTLS" -> "220 ready";
            case "QUIT" -> "221 good-bye";
            default -> "250 OK";
        };
    }

    private void receive() {
        try {
            while (!door.isClosed()) {
                var caller = door.accept();
                open.add(caller);
                threads.execute(() -> talk(caller));
            }
        } catch (IOException closed) {
            threads.shutdown();
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            heard.add("connected");
            talk(caller, "");
        } catch (IOException gone) {
            heard.add("gone");
        }
    }

    /** @param first the command to be answered before any was heard; null for none */
    private void talk(Socket caller, String first) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        boolean letter = false;
        for (var line = first == null ? in.readLine() : first; line != null; line = in.readLine()) {
            if (letter && !line.equals(".")) {
                continue;
            }
            letter = false;
            heard.add(line);
            var answer = script.apply(line);
            if (answer == BREAK) {
                return;
            }
            if (tls != null && line.startsWith("EHLO") && !(caller instanceof SSLSocket)) {
                answer = "250-test\r\n250 STARTTLS";
            }
            if (!answer.equals(SILENCE)) {
                caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                letter = answer.startsWith("354");
            }
            if (tls != null && line.equals("STARTTLS")) {
                var safe = (SSLSocket) tls.getSocketFactory().createSocket(caller, null, caller.getPort(), true);
                safe.setUseClientMode(false);
                talk(safe, null);
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (var one : open) {
                one.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            threads.shutdownNow();
        }
    }
}
