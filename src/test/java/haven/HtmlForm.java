package haven;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A form of a page, read as plainly as a browser without scripts would: where it posts to and what it posts.
 *
 * @param id the form's id
 * @param action where it posts to
 * @param isMultipart whether it is sent as a form with files
 * @param fields its inputs as they stand, by name; buttons are not among them
 * @param names the name of each input and button, by id
 */
record HtmlForm(String id, String action, boolean isMultipart, Map<String, String> fields, Map<String, String> names) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT =
            Pattern.compile("<(input|button)\\b([^>]*)>|<(select|textarea)\\b([^>]*)>(.*?)</\\3>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");

    static HtmlForm of(String html, String id) {
        var found = FORM.matcher(html);
        while (found.find()) {
            var form = attributes(found.group(1));
            if (id.equals(form.get("id"))) {
                var isMultipart = "multipart/form-data".equals(form.get("enctype"));
                return read(id, form.get("action"), isMultipart, found.group(2));
            }
        }
        throw new AssertionError("no form with id " + id + " in\n" + html);
    }

    private static HtmlForm read(String id, String action, boolean isMultipart, String content) {
        var fields = new LinkedHashMap<String, String>();
        var names = new LinkedHashMap<String, String>();
        var found = INPUT.matcher(content);
        while (found.find()) {
            var simple = found.group(1) != null;
            var input = attributes(found.group(simple ? 2 : 4));
            var name = input.get("name");
            if (name == null) {
                continue;
            }
            names.put(input.getOrDefault("id", name), name);
            if (!simple) {
                var inside = found.group(5);
                fields.put(name, "select".equals(found.group(3)) ? chosen(inside) : unescape(inside.strip()));
            } else if (isPosted(found.group(1), input)) {
                var isBox = "checkbox".equals(input.get("type"));
                fields.put(name, input.getOrDefault("value", isBox ? "on" : ""));
            }
        }
        return new HtmlForm(id, action, isMultipart, fields, names);
    }

    /** The name under which the input or button with this id is posted; the id may leave out the form's own. */
    String nameOf(String input) {
        return names.getOrDefault(input, names.getOrDefault(id + ":" + input, input));
    }

    /** What is posted when this is typed over what stands there, and this button is pressed. */
    Map<String, String> filledIn(String button, Map<String, String> typed) {
        var filled = new LinkedHashMap<>(fields);
        typed.forEach((name, value) -> filled.put(nameOf(name), value));
        filled.put(nameOf(button), "");
        return filled;
    }

    private static boolean isPosted(String tag, Map<String, String> input) {
        var type = "button".equals(tag) ? "submit" : input.getOrDefault("type", "text");
        return switch (type) {
            case "submit", "button", "image", "file" -> false;
            case "radio", "checkbox" -> input.containsKey("checked");
            default -> true;
        };
    }

    /** The first option where none is selected. */
    private static String chosen(String options) {
        var all = OPTION.matcher(options)
                .results()
                .map(option -> attributes(option.group(1)))
                .toList();
        return all.stream()
                .filter(option -> option.containsKey("selected"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(option -> option.getOrDefault("value", ""))
                .orElse("");
    }

    private static Map<String, String> attributes(String text) {
        var all = new LinkedHashMap<String, String>();
        var found = ATTRIBUTE.matcher(text);
        while (found.find()) {
            all.put(found.group(1), unescape(found.group(2)));
        }
        return all;
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
