package haven.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One field of a form that was posted without being signed in; carried through the sign-in page. */
public record KeptField(String name, String value) {

    private static final String PREFIX = "kept.";
    private static final int LONGEST = 20_000;
    private static final int MOST = 200;

    /** Never carried: passwords, document numbers, files, and the old key (its form must be looked at again). */
    private static boolean isKept(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !lower.contains("password")
                && !lower.contains("passport")
                && !lower.contains("documentnumber")
                && !lower.equals(FormKeyRenderKitFactory.FIELD.toLowerCase(Locale.ROOT));
    }

    /** The fields of the post that led here, or those that the sign-in page already carries. */
    static List<KeptField> of(HttpServletRequest request) {
        var posted = KeptPost.of(request);
        var fields = new ArrayList<KeptField>();
        if (posted != null && PostedParts.isMultipart(posted)) {
            PostedParts.texts(posted).forEach(text -> add(fields, text.name(), text.value()));
        } else if (posted != null) {
            posted.getParameterMap().forEach((name, values) -> add(fields, name, values));
        } else {
            request.getParameterMap().forEach((name, values) -> {
                if (name.startsWith(PREFIX)) {
                    add(fields, name.substring(PREFIX.length()), values);
                }
            });
        }
        return List.copyOf(fields);
    }

    private static void add(List<KeptField> fields, String name, String... values) {
        for (var value : values) {
            if (isKept(name) && value.length() <= LONGEST && fields.size() < MOST) {
                fields.add(new KeptField(name, value));
            }
        }
    }

    public String getName() {
        return name;
    }

    /** Its name on the sign-in page. */
    public String getCarriedName() {
        return PREFIX + name;
    }

    public String getValue() {
        return value;
    }
}
