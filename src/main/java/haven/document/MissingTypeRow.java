package haven.document;

import haven.access.Scoped;
import haven.shared.LocalizedText;
import java.time.LocalDate;

/** A type of document that a country must have and has not. */
public record MissingTypeRow(String region, String country, Long type, LocalizedText name, LocalDate requiredFrom) {

    /** The type by its number: its code would say in an address what it is about. */
    String subject() {
        return country + "-" + type;
    }

    String scope() {
        return Scoped.WORLD + region + "/" + country + "/";
    }
}
