package haven.call;

import haven.contact.ContactKind;

/**
 * Which numbers somebody wants to call.
 *
 * @param region code, {@code country} ISO 3166, {@code kind}, {@code contact} by id: null for all
 */
public record CallFilter(String region, String country, ContactKind kind, Order order, Long contact) {

    /** Which come first. */
    public enum Order {
        LONGEST_AGO,
        UNANSWERED
    }
}
