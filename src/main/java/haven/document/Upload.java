package haven.document;

import java.io.IOException;
import java.io.InputStream;

/** A file that somebody sends, as it comes: name and content are not checked yet. */
public interface Upload {

    /** As sent. */
    String name();

    InputStream open() throws IOException;

    /** The client id of the field, beside which a refusal is shown. */
    default String field() {
        return "file";
    }
}
