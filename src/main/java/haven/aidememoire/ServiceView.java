package haven.aidememoire;

import haven.contact.PublishedContact;
import haven.place.Place;

/**
 * A service to be edited.
 *
 * @param id 0 for a new one
 * @param edit which of its edits this is
 * @param contact as readers get it, with its last check; null for a new one
 */
public record ServiceView(
        Place place, long id, int edit, ServiceForm form, boolean removed, PublishedContact contact) {}
