package haven.call;

import haven.contact.ContactKind;
import java.util.Arrays;
import java.util.List;

/**
 * Which numbers somebody wants to call.
 *
 * @param region code, {@code country} ISO 3166, {@code kind}, {@code contact} by id: null for all
 */
public record CallFilter(String region, String country, ContactKind kind, Order order, Long contact) {

    /** What is called: whatever readers rely on in an emergency. */
    static final List<ContactKind> KINDS = Arrays.stream(ContactKind.values())
            .filter(kind -> kind.isEmergency() || kind == ContactKind.CUSTODIAN || kind == ContactKind.SUPPORT_SERVICE)
            .toList();

    /** Which come first. */
    public enum Order {
        LONGEST_AGO,
        UNANSWERED
    }
}
