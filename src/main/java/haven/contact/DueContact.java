package haven.contact;

import java.time.LocalDate;

/**
 * A contact about which something is due.
 *
 * @param lastChecked the day of the last row of its checks, or null
 * @param silent whether two letters about this check stayed without an answer
 */
record DueContact(Contact contact, LocalDate lastChecked, boolean silent) {}
