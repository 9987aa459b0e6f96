package haven.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * Names written otherwise: as machine-readable passports and mail addresses write them (ICAO 9303), and back. What only
 * differs by accents is one name for the database anyway.
 */
public final class Spellings {

    private Spellings() {}

    /** The word first, then other ways to write it: Mueller for Müller, and Muller, which finds Müller, for Mueller. */
    public static List<String> of(String word) {
        var typed = word.toLowerCase(Locale.ROOT);
        var inPassports = typed.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ø", "oe")
                .replace("å", "aa");
        var plain = typed.replace("ae", "a").replace("oe", "o").replace("ue", "u");
        return List.copyOf(new LinkedHashSet<>(List.of(typed, inPassports, plain)));
    }
}
