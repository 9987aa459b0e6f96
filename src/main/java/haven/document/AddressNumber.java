package haven.document;

import haven.shared.NotThere;

/** Numbers in addresses; what is none leads nowhere. */
final class AddressNumber {

    private AddressNumber() {}

    static long id(String part) {
        if (part == null || !part.matches("[1-9][0-9]{0,17}")) {
            throw new NotThere("document");
        }
        return Long.parseLong(part);
    }

    static int version(String part) {
        if (part == null || !part.matches("[1-9][0-9]{0,5}")) {
            throw new NotThere("version");
        }
        return Integer.parseInt(part);
    }
}
