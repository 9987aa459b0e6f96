package haven.aidememoire;

import haven.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * A file that stands beside an Aide-Memoire: what it is follows from its content, whatever its name says.
 *
 * @param type as it is sent to browsers
 */
record AideFile(String type, byte[] content) {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST_PDF = 3;
    private static final int LARGEST_RECORDING = 1;

    private static final Map<String, String> PDF = Map.of("application/pdf", "application/pdf");
    private static final Map<String, String> RECORDINGS = Map.ofEntries(
            Map.entry("audio/mpeg", "audio/mpeg"),
            Map.entry("application/ogg", "audio/ogg"),
            Map.entry("audio/ogg", "audio/ogg"),
            Map.entry("audio/vorbis", "audio/ogg"),
            Map.entry("audio/opus", "audio/ogg"),
            Map.entry("audio/speex", "audio/ogg"),
            Map.entry("audio/mp4", "audio/mp4"),
            Map.entry("video/x-m4v", "audio/mp4"),
            Map.entry("application/mp4", "audio/mp4"));

    /** The signed document. @throws RuleViolation where it is no PDF, or has more than three megabytes */
    static AideFile pdf(InputStream in, String field) throws IOException {
        return read(in, LARGEST_PDF, PDF, field, "aide.error.noPdf");
    }

    /** A recording. @throws RuleViolation where it is no MP3, Ogg or M4A, or has more than a megabyte */
    static AideFile recording(InputStream in, String field) throws IOException {
        return read(in, LARGEST_RECORDING, RECORDINGS, field, "aide.error.noRecording");
    }

    private static AideFile read(
            InputStream in, int megabytes, Map<String, String> types, String field, String otherwise)
            throws IOException {
        var content = in.readNBytes(megabytes * MEGABYTE + 1);
        if (content.length > megabytes * MEGABYTE) {
            throw RuleViolation.at(field, "aide.error.largeFile", megabytes);
        }
        var detected = MimeTypes.getDefaultMimeTypes()
                .detect(new ByteArrayInputStream(content), new Metadata())
                .getBaseType()
                .toString();
        if (!types.containsKey(detected)) {
            throw RuleViolation.at(field, otherwise);
        }
        return new AideFile(types.get(detected), content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AideFile file && java.util.Arrays.equals(file.content, content);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return type;
    }
}
