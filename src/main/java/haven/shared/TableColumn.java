package haven.shared;

import java.util.Locale;

/**
 * A column that a table may have.
 *
 * @param name constant, as programs write it: {@code designated_on}
 * @param key of the text that people read as its heading
 * @param type what stands in it
 * @param needed whether a table without it makes no sense
 */
public record TableColumn(String name, String key, Type type, boolean needed) {

    /** What stands in a column. */
    public enum Type {
        TEXT,
        DAY,
        /** Written for people; nothing is read from it. */
        REMARK
    }

    public static TableColumn text(String name, String key) {
        return new TableColumn(name, key, Type.TEXT, false);
    }

    public static TableColumn day(String name, String key) {
        return new TableColumn(name, key, Type.DAY, false);
    }

    public static TableColumn remark(String name, String key) {
        return new TableColumn(name, key, Type.REMARK, false);
    }

    /** The same, which no table may lack. */
    public TableColumn asNeeded() {
        return new TableColumn(name, key, type, true);
    }

    /** Its heading in this language. */
    public String heading(Locale locale) {
        return Texts.get(locale, key);
    }
}
