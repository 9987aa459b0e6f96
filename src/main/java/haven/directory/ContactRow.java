package haven.directory;

import haven.contact.PublishedContact;

/**
 * A contact, as its keepers see it.
 *
 * @param contact as it is published
 * @param title what it is called; of an entry by voice only, readers do not see it
 * @param ended whether its last day is over
 * @param removable whether it may be removed: it has ended, or never began
 */
public record ContactRow(
        long id, PublishedContact contact, String title, int version, boolean ended, boolean removable) {}
