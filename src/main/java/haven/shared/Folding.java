package haven.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable for people who type without accents, without vowel marks, in any case. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\\u0640");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /**
     * Lower case, without accents and Arabic vowel marks, with the forms of alef, yeh and teh marbuta as one, and
     * with single spaces for everything that is neither a letter nor a digit.
     */
    public static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var folded = plain.toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ٱ', 'ا')
                .replace('ى', 'ي')
                .replace('ة', 'ه');
        return NEITHER_LETTER_NOR_DIGIT.matcher(folded).replaceAll(" ").strip();
    }
}
