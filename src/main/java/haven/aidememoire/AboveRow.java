package haven.aidememoire;

import haven.contact.PublishedContact;

/**
 * A service that a station's page may show from its country, its region or the world.
 *
 * @param from how far it goes, {@code code} of that place as in addresses
 * @param contact as readers get it; it names the entry
 */
public record AboveRow(Origin.Level from, String code, ServiceGroup group, PublishedContact contact) {}
