package haven.aidememoire;

import haven.contact.PublishedContact;
import haven.edition.Words;

/**
 * A service in the keepers' list.
 *
 * @param title as keepers know it, also of what is "by voice only"
 * @param contact as readers get it, with its last check
 */
public record ServiceRow(long id, ServiceGroup group, Words title, String organization, PublishedContact contact) {

    static ServiceRow of(SupportService service) {
        var contact = service.getContact();
        return new ServiceRow(
                service.getId(), service.getGroup(), contact.getTitle(), contact.getOrganization(), contact.publish());
    }
}
