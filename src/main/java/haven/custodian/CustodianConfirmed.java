package haven.custodian;

import haven.contact.Confirmed;
import haven.contact.Contact;
import haven.contact.ContactKind;
import haven.contact.Verifier;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * PEP-08: what a custodian confirms together with their details: the training, and that the seals are unbroken. How many
 * kits there are, and whether any, is not said: the page opens for whoever has the link.
 */
@ApplicationScoped
public class CustodianConfirmed implements Confirmed {

    @Inject
    CustodianRepository custodians;

    @Override
    public boolean fits(Contact contact) {
        return contact.getKind() == ContactKind.CUSTODIAN;
    }

    @Override
    public List<String> statements(Contact contact, Locale locale) {
        return List.of(Texts.get(locale, "custodian.confirm.training"), Texts.get(locale, "custodian.confirm.seals"));
    }

    @Override
    public void confirmed(Contact contact, LocalDate on, Verifier role) {
        custodians.find(contact).ifPresent(custodian -> custodian.confirm(on, role.name()));
    }
}
