package haven.contact;

import java.util.List;

/** The part {@code contacts} of a place: its emergency contacts, by kind. */
public record PublishedContacts(List<PublishedContact> contacts) {

    public static final String PART = "contacts";

    public PublishedContacts {
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
    }
}
