package haven.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** One page over TLS 1.3 on a slow link, as it comes in: when its first steps are there, and when all of it is. */
final class SlowVisit {

    private SlowVisit() {}

    /** Seconds from before the connection, and from the request on an open one. */
    record Times(double wholeFromNothing, double steps, double whole) {}

    /** @param mark what ends the part of the page that is awaited */
    static Times of(int port, String host, String path, String mark) throws IOException, GeneralSecurityException {
        long began = System.nanoTime();
        try (var socket =
                (SSLSocket) trusting().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port)) {
            socket.setEnabledProtocols(new String[] {"TLSv1.3"});
            socket.startHandshake();
            long open = System.nanoTime();
            var request = "GET " + path + " HTTP/1.1\r\nHost: " + host
                    + "\r\nAccept-Encoding: gzip\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var in = socket.getInputStream();
            head(in);
            var text = new StringBuilder();
            double steps = Double.NaN;
            var buffer = new byte[512];
            try (var zip = new GZIPInputStream(in, 256)) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    text.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                    if (Double.isNaN(steps) && text.indexOf(mark) >= 0) {
                        steps = seconds(open);
                    }
                }
            }
            return new Times(seconds(began), steps, seconds(open));
        }
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    private static void head(InputStream in) throws IOException {
        int ends = 0;
        while (ends < 4) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no answer");
            }
            ends = next == (ends % 2 == 0 ? '\r' : '\n') ? ends + 1 : 0;
        }
    }

    /** The certificate was made a minute ago for this measurement. */
    private static SSLContext trusting() throws GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(
                null,
                new TrustManager[] {
                    new X509TrustManager() {
                        @Override
                        public void checkClientTrusted(X509Certificate[] chain, String type) {
                            // nobody asks
                        }

                        @Override
                        public void checkServerTrusted(X509Certificate[] chain, String type) {
                            // ours
                        }

                        @Override
                        public X509Certificate[] getAcceptedIssuers() {
                            return new X509Certificate[0];
                        }
                    }
                },
                null);
        return context;
    }
}
