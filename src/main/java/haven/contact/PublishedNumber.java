package haven.contact;

/**
 * A telephone number as it is published.
 *
 * @param kind what sort of line it is
 * @param digits E.164 with its plus, or a short national number as it is dialled
 * @param insideOnly whether it can be dialled inside the country only
 * @param shown how people write it, {@code +254 20 000 0001}; the same digits
 */
public record PublishedNumber(
        NumberKind kind,
        String digits,
        boolean insideOnly,
        String shown,
        boolean sms,
        boolean whatsapp,
        boolean signal) {

    /** For {@code https://wa.me/}: digits only. */
    public String wa() {
        return digits.replaceAll("[^0-9]", "");
    }
}
