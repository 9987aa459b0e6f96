package haven.aidememoire;

import haven.contact.PublishedContact;

/**
 * A service that a station's page may show from its country, its region or the world.
 *
 * @param from the place that keeps it, {@code code} as in addresses
 * @param id of the service's row
 * @param own id of a service of the station with the same number, or 0: that one hides it
 */
public record AboveRow(
        Origin.Level from, String code, long id, ServiceGroup group, PublishedContact contact, long own) {}
