package haven.document;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.PortalExtension;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 7: "a broken upload leaves nothing half". */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BrokenUploadIT {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("7 when the line breaks in the middle of an upload, nothing is stored, signed in or not")
    void broken(boolean signedIn) throws IOException {
        var focal = Http.portal();
        if (signedIn) {
            focal.signIn("focal.ke");
        }
        var stored = StoredDocuments.now();

        sendHalf(focal);

        assertThat(StoredDocuments.now()).isEqualTo(stored);
        assertThat(focal.get("/stations").status()).as("the portal goes on").isEqualTo(200);
    }

    /** Five of twenty megabytes, then the socket is closed. */
    private static void sendHalf(Http reader) throws IOException {
        var portal = URI.create(PortalExtension.url());
        var cookies = new StringBuilder();
        reader.cookies().forEach((name, value) -> cookies.append(name + "=" + value + "; "));
        var head = "POST /documents/ke/new HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nCookie: " + cookies
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + 20 * MEGABYTE
                + "\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"half.pdf\"\r\n\r\n%PDF-1.4\n";
        try (var socket = new Socket(portal.getHost(), portal.getPort())) {
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[5 * MEGABYTE]);
            out.flush();
        }
    }
}
