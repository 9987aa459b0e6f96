package haven.document;

import haven.access.Address;
import haven.shared.NotThere;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.File;
import java.io.IOException;
import org.omnifaces.servlet.FileServlet;

/** Sends the file of a version, whole or in part, so that a broken download can go on where it broke. */
@WebServlet("/document-file")
public class DocumentFileResource extends FileServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_RANGES = 5;
    private static final String FOUND = DocumentFileResource.class.getName();

    @Inject
    transient Address address;

    @Inject
    transient DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        super.doGet(new StrongTags(request), new PrivateResponse(response));
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        super.doHead(new StrongTags(request), new PrivateResponse(response));
    }

    @Override
    protected File getFile(HttpServletRequest request) {
        var found =
                documents.getFile(AddressNumber.id(address.part("id")), AddressNumber.version(address.part("number")));
        request.setAttribute(FOUND, found);
        return found.path().toFile();
    }

    @Override
    protected void handleFileNotFound(HttpServletRequest request, HttpServletResponse response) {
        throw new NotThere("file of a version");
    }

    /** Counts for nothing, see {@link PrivateResponse}; but zero would bring a cookie along. */
    @Override
    protected long getExpireTime(HttpServletRequest request, File file) {
        return 1;
    }

    @Override
    protected String getContentType(HttpServletRequest request, File file) {
        return found(request).mediaType();
    }

    @Override
    protected boolean isAttachment(HttpServletRequest request, String contentType) {
        return !found(request).inline();
    }

    @Override
    protected String getAttachmentName(HttpServletRequest request, File file) {
        return found(request).name();
    }

    private static FileView found(HttpServletRequest request) {
        return (FileView) request.getAttribute(FOUND);
    }

    /** The servlet compares weak tags; see {@link PrivateResponse}. */
    private static final class StrongTags extends HttpServletRequestWrapper {

        StrongTags(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            var value = super.getHeader(name);
            if (name.equals("Range") && value != null && value.split(",", MOST_RANGES + 1).length > MOST_RANGES) {
                return null; // the whole file: hundreds of overlapping parts would send it hundreds of times
            }
            var isTag = name.equals("If-Range") || name.equals("If-Match") || name.equals("If-None-Match");
            return value != null && isTag ? value.replaceAll("(?<!W/)\"([^\"]*)\"", "W/\"$1\"") : value;
        }
    }

    /**
     * What an address of a version sends never changes, so its tag is strong: browsers resume only with a strong one.
     * Nobody keeps it, so that nothing stays on a shared computer. And the headers that were set before stay.
     */
    private static final class PrivateResponse extends HttpServletResponseWrapper {

        PrivateResponse(HttpServletResponse response) {
            super(response);
            response.setHeader("X-Content-Type-Options", "nosniff");
        }

        @Override
        public void reset() {
            resetBuffer(); // the servlet would wipe the security headers
        }

        @Override
        public void setDateHeader(String name, long date) {
            if (!"Expires".equals(name)) {
                super.setDateHeader(name, date);
            }
        }

        @Override
        public void setHeader(String name, String value) {
            switch (name) {
                case "Cache-Control" -> super.setHeader(name, "private, no-store");
                case "ETag" -> super.setHeader(name, value.replaceFirst("^W/", ""));
                default -> super.setHeader(name, value);
            }
        }
    }
}
