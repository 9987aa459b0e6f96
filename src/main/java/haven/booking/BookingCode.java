package haven.booking;

import java.security.SecureRandom;

/** Codes of bookings: they stand in addresses, may be read out on the telephone, and cannot be guessed. */
final class BookingCode {

    /** Without signs that are taken for others: 0 and O, 1, I and L, U and V. */
    static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    static final int LENGTH = 12;

    private static final SecureRandom RANDOM = new SecureRandom();

    private BookingCode() {}

    /** A new one; 58 bits of chance. */
    static String random() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
