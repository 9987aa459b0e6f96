package haven.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The portal's texts, by key and language. */
public final class Texts {

    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** All texts of a language; English where it is not one of the four. */
    public static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle("messages", locale, Texts.class.getClassLoader(), NO_DEFAULT_LOCALE);
    }

    /** The text with this key, its {@code {0}} filled in. Western digits in all languages. */
    public static String get(Locale locale, String key, Object... arguments) {
        var pattern = find(locale, key);
        if (arguments.length == 0) {
            return pattern;
        }
        return new MessageFormat(pattern, westernDigits(locale)).format(arguments);
    }

    /** Whether there is a text with this key. */
    public static boolean has(String key) {
        return in(Locale.ENGLISH).containsKey(key);
    }

    private static String find(Locale locale, String key) {
        try {
            return in(locale).getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("No text with key " + key, missing);
        }
    }

    /** The same language, with western digits: numbers must be typed and dialled as they are shown. */
    public static Locale westernDigits(Locale locale) {
        return "ar".equals(locale.getLanguage()) ? Locale.forLanguageTag("ar-u-nu-latn") : locale;
    }
}
