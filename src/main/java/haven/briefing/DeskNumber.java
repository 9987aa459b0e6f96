package haven.briefing;

import haven.access.Address;
import haven.shared.NotThere;
import java.util.regex.Pattern;

/** The number in an address such as {@code /briefing/desk/17}. */
final class DeskNumber {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private DeskNumber() {}

    /** @throws NotThere where the address has none there */
    static long of(Address address, String part) {
        var typed = address.part(part);
        if (typed == null || !NUMBER.matcher(typed).matches()) {
            throw new NotThere(part);
        }
        return Long.parseLong(typed);
    }
}
