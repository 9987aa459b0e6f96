package haven;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A file that is sent with a form.
 *
 * @param input the id of the input in which it was chosen
 * @param name as the browser tells it
 */
public record SentFile(String input, String name, byte[] content) {

    private static final String BOUNDARY = "------haven-test";
    static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    /** No file at all, for a form that is sent as one with files. */
    static final SentFile NONE = new SentFile(null, null, new byte[0]);

    /** The body of a post with these fields and this file. */
    byte[] among(Map<String, String> fields, UnaryOperator<String> nameOf) {
        var body = new ByteArrayOutputStream(content.length + 10_000);
        fields.forEach((field, value) -> body.writeBytes(utf8(part(field) + "\r\n\r\n" + value + "\r\n")));
        if (input != null) {
            addTo(body, nameOf.apply(input));
        }
        body.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private void addTo(ByteArrayOutputStream body, String field) {
        body.writeBytes(utf8(part(field) + "; filename=\"" + name.replace("\"", "%22")
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n"));
    }

    private static String part(String field) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
