package haven.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The portal's four languages. */
public enum Language {
    EN("English", "ltr"),
    FR("Français", "ltr"),
    ES("Español", "ltr"),
    AR("العربية", "rtl");

    private final String ownName;
    private final String direction;
    private final String tag = name().toLowerCase(Locale.ROOT);
    private final Optional<Language> itself = Optional.of(this);

    Language(String ownName, String direction) {
        this.ownName = ownName;
        this.direction = direction;
    }

    /** {@code en}, {@code fr}, {@code es}, {@code ar}. */
    public String tag() {
        return tag;
    }

    /** Its name in itself. */
    public String ownName() {
        return ownName;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return direction;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** The language with this tag ({@code fr}, {@code fr-CH}); empty for null and for any other language. */
    public static Optional<Language> of(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        for (var known : values()) {
            if (known.tag.equals(tag)) {
                return known.itself; // nearly always so, and cheaper than to take the tag apart
            }
        }
        var language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(known -> known.tag().equals(language))
                .findFirst();
    }
}
