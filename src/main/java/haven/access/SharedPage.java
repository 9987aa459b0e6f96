package haven.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A page that is rendered as a whole before it is sent. One that is the same for all carries a fingerprint. */
public final class SharedPage extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(16 * 1024);
    private ServletOutputStream stream;
    private PrintWriter writer;

    /** Renders a page into a response. */
    public interface Rendering {
        void to(HttpServletResponse response) throws IOException, ServletException;
    }

    private SharedPage(HttpServletResponse response) {
        super(response);
    }

    static void serve(HttpServletRequest request, HttpServletResponse response, Rendering rendering)
            throws IOException, ServletException {
        var page = new SharedPage(response);
        rendering.to(page);
        if (response.isCommitted() || page.getStatus() != SC_OK) {
            page.send();
            return;
        }
        page.finish();
        var etag =
                "W/\"" + Tokens.hash(page.body.toString(StandardCharsets.UTF_8)).substring(0, 16) + '"';
        response.setHeader("Cache-Control", ResponseHeaders.SAME_FOR_ALL);
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        response.setHeader("ETag", etag);
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(SC_NOT_MODIFIED);
        } else {
            page.send();
        }
    }

    /** Renders without sending: the bytes, with the status and the type that the page set on the response. */
    public static byte[] render(HttpServletResponse response, Rendering rendering)
            throws IOException, ServletException {
        var page = new SharedPage(response);
        rendering.to(page);
        page.finish();
        return page.body.toByteArray();
    }

    private void finish() {
        if (writer != null) {
            writer.flush();
        }
    }

    private void send() throws IOException {
        finish();
        if (!getResponse().isCommitted() && body.size() > 0) {
            getResponse().setContentLength(body.size());
            body.writeTo(getResponse().getOutputStream());
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) {
            stream = new ServletOutputStream() {
                @Override
                public void write(int b) {
                    body.write(b);
                }

                @Override
                public void write(byte[] bytes, int from, int length) {
                    body.write(bytes, from, length);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException("pages are written at once");
                }
            };
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8), false);
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        finish(); // the page goes out when it is whole
    }

    @Override
    public void resetBuffer() {
        finish(); // what the writer still holds belongs to what is thrown away
        body.reset();
    }

    @Override
    public void reset() {
        resetBuffer(); // the response's own would wipe the security headers
    }

    @Override
    public void setContentLength(int length) {
        // known when the page is whole
    }

    @Override
    public void setContentLengthLong(long length) {
        // known when the page is whole
    }
}
