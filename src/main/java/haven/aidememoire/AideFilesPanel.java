package haven.aidememoire;

import haven.access.Address;
import haven.access.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** The forms by which a keeper sends the signed document and recordings, and takes them away. */
@Named
@RequestScoped
public class AideFilesPanel {

    @Inject
    Address address;

    @Inject
    AideFileService files;

    private Part signed;
    private Part recording;
    private String language;
    private String toRemove;

    public String sendSigned() throws IOException {
        try (var in = stream(signed)) {
            files.keepSigned(code(), in);
        }
        return here() + "?said=aide.said.signedKept";
    }

    public String removeSigned() {
        files.removeSigned(code());
        return here() + "?said=aide.said.signedRemoved";
    }

    public String sendRecording() throws IOException {
        try (var in = stream(recording)) {
            files.keepRecording(code(), language, in);
        }
        return here() + "?said=aide.said.recordingKept";
    }

    public String removeRecording() {
        files.removeRecording(code(), toRemove);
        return here() + "?said=aide.said.recordingRemoved";
    }

    private static InputStream stream(Part part) throws IOException {
        return part == null || part.getSize() == 0 ? null : part.getInputStream();
    }

    private String code() {
        return address.part("place");
    }

    private String here() {
        return Route.KEEP_HELP.path(code());
    }

    public Part getSigned() {
        return signed;
    }

    public void setSigned(Part signed) {
        this.signed = signed;
    }

    public Part getRecording() {
        return recording;
    }

    public void setRecording(Part recording) {
        this.recording = recording;
    }

    /** ISO 639 code of the language that is spoken. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getToRemove() {
        return toRemove;
    }

    public void setToRemove(String toRemove) {
        this.toRemove = toRemove;
    }
}
