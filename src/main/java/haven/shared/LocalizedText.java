package haven.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** A name that the database keeps in the portal's four languages. */
@Embeddable
public class LocalizedText {

    @Column(name = "name_en")
    private String english;

    @Column(name = "name_fr")
    private String french;

    @Column(name = "name_es")
    private String spanish;

    @Column(name = "name_ar")
    private String arabic;

    protected LocalizedText() {}

    public LocalizedText(String english, String french, String spanish, String arabic) {
        this.english = english;
        this.french = french;
        this.spanish = spanish;
        this.arabic = arabic;
    }

    /** The text in this language; in English where the language is not one of the four. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> french;
            case "es" -> spanish;
            case "ar" -> arabic;
            default -> english;
        };
    }
}
