package haven.document;

import haven.shared.RuleViolation;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** A file that came with a form. */
record PostedFile(Part part) implements Upload {

    static PostedFile of(Part part) {
        if (part == null) {
            throw RuleViolation.at("file", "document.error.noFile");
        }
        return new PostedFile(part);
    }

    @Override
    public String name() {
        return part.getSubmittedFileName();
    }

    @Override
    public InputStream open() throws IOException {
        return part.getInputStream();
    }
}
