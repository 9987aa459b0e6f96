package haven.custodian;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.contact.Contact;
import haven.contact.ContactHolder;
import haven.contact.ContactHolders;
import haven.place.PlaceService;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** PEP-10: which person a custodian is, so that their leaving and their absences open a hand-over in time. */
@ApplicationScoped
@Transactional
public class CustodianHolderService {

    @Inject
    PlaceService places;

    @Inject
    CustodianRepository custodians;

    @Inject
    ContactHolders holders;

    @Inject
    Caller caller;

    /** Whose entry it is, and its checks. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public ContactHolder get(String code, long id) {
        return holders.of(contact(code, id));
    }

    /** Says whose it is. @param handle an e-mail address or a staff number of somebody whom the caller sees */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void link(String code, long id, String handle) {
        holders.link(contact(code, id), handle);
    }

    /** It is nobody's. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public void unlink(String code, long id) {
        holders.unlink(contact(code, id));
    }

    private Contact contact(String code, long id) {
        var station = places.getStation(code);
        caller.mustRead(Permission.KEEP_CUSTODIANS, station);
        custodians.lock(station);
        return custodians.listAt(station).stream()
                .filter(custodian -> custodian.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("custodian"))
                .getContact();
    }
}
