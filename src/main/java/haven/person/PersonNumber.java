package haven.person;

import haven.access.Address;
import haven.shared.NotThere;

/** The number of a person in an address; what is none leads nowhere. */
final class PersonNumber {

    private PersonNumber() {}

    static long of(Address address) {
        var part = address.part("id");
        if (part == null || !part.matches("[1-9][0-9]{0,17}")) {
            throw new NotThere("person");
        }
        return Long.parseLong(part);
    }
}
