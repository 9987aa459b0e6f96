package haven.custodian;

import haven.access.Reader;
import haven.contact.ContactDifference;
import haven.shared.TableWords;
import haven.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What a keeper typed of a kit beside what somebody else saved meanwhile. */
@Named
@RequestScoped
public class KitChangesPanel {

    @Inject
    KitPanel panel;

    @Inject
    CustodianEditPage page;

    @Inject
    Reader reader;

    /** Field by field, in the order of the form; those that say the same are left out. */
    public List<ContactDifference> getLines() {
        var now = panel.getEdited();
        var typed = panel.getForm();
        return Stream.of(
                        line("custodian.kit.batch", now.batch(), typed.getBatch()),
                        line("custodian.kit.seal", now.seal(), typed.getSeal()),
                        line("custodian.kit.expiry", now.expiresOn(), typed.getExpires()),
                        line("custodian.kit.custodian", name(now.custodianId()), name(typed.getCustodian())),
                        line("custodian.kit.place", now.place(), typed.getPlace()),
                        line("custodian.kit.inTransit", flag(now.inTransit()), flag(typed.isInTransit())))
                .filter(line -> !line.now().equals(line.typed()))
                .toList();
    }

    private ContactDifference line(String key, Object now, Object typed) {
        return new ContactDifference(
                Texts.get(locale(), key),
                Objects.toString(now, ""),
                Objects.toString(typed, "").strip());
    }

    private String name(Long custodian) {
        return page.getKept().custodians().stream()
                .filter(one -> Objects.equals(one.id(), custodian))
                .map(one -> one.name(locale()))
                .findFirst()
                .orElse("");
    }

    private String flag(boolean is) {
        return TableWords.flag(is, locale());
    }

    private Locale locale() {
        return reader.getLocale();
    }
}
