package haven.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** One connection to a server, on which every byte is counted. Asks like a browser and keeps the connection alive. */
final class Wire implements AutoCloseable {

    /** What a current browser sends with every request, without what depends on the page. */
    private static final String BROWSER = """
            Connection: keep-alive
            User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36
            Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8
            Accept-Encoding: gzip, deflate, br
            Accept-Language: en-US,en;q=0.9
            """.replace("\n", "\r\n");

    private static final int TIME_OUT_MILLIS = 30_000;

    private final int port;
    private Socket socket;
    private InputStream in;
    private int received;

    Wire(int port) {
        this.port = port;
    }

    /**
     * What came back.
     *
     * @param sent bytes of the request
     * @param received bytes of the answer, headers included
     * @param body as it came over the wire, without the marks of chunks
     */
    record Answer(int status, Map<String, String> headers, byte[] body, int sent, int received) {

        String text() throws IOException {
            var plain = "gzip".equals(headers.get("content-encoding"))
                    ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes()
                    : body;
            return new String(plain, StandardCharsets.UTF_8);
        }
    }

    Answer get(String path, Map<String, String> headers) throws IOException {
        var request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + BROWSER);
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        var bytes = request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        boolean kept = socket != null;
        try {
            return exchange(bytes);
        } catch (IOException closed) {
            close();
            if (!kept) {
                throw closed;
            }
            return exchange(bytes); // a server may close a connection it kept, at any time
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private Answer exchange(byte[] request) throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIME_OUT_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
        }
        received = 0;
        socket.getOutputStream().write(request);
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        var body = status == 304 || status == 204 ? new byte[0] : body(headers);
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            close();
        }
        return new Answer(status, headers, body, request.length, received);
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (!"chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            var length = headers.get("content-length");
            return length == null ? rest(headers) : bytes(Integer.parseInt(length));
        }
        var body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.writeBytes(bytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] rest(Map<String, String> headers) throws IOException {
        if (!"close".equalsIgnoreCase(headers.get("connection"))) {
            throw new IOException("an answer without length: " + headers);
        }
        var all = in.readAllBytes();
        received += all.length;
        return all;
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private byte[] bytes(int count) throws IOException {
        var bytes = in.readNBytes(count);
        received += bytes.length;
        if (bytes.length < count) {
            throw new EOFException("the answer ends early");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("no answer");
            }
            received++;
            if (next != '\r') {
                line.append((char) next);
            }
        }
        received++;
        return line.toString();
    }
}
