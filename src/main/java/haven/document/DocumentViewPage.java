package haven.document;

import haven.access.Address;
import haven.shared.NotThere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One document: the version in force, or the one that the address names. */
@Named
@RequestScoped
public class DocumentViewPage {

    @Inject
    Address address;

    @Inject
    DocumentService documents;

    @Inject
    Clock clock;

    private DocumentView document;

    public DocumentView getDocument() {
        if (document == null) {
            document = documents.get(AddressNumber.id(address.part("id")));
        }
        return document;
    }

    /** The version that is shown: the one in force, or for keepers the newest, where the address names none. */
    public VersionView getVersion() {
        var asked = address.part("number");
        var found = asked != null
                ? getDocument().version(AddressNumber.version(asked))
                : getDocument()
                        .current()
                        .or(() -> getDocument().versions().stream().findFirst());
        return found.orElseThrow(() -> new NotThere("version"));
    }

    /** The version in force, or null. */
    public VersionView getCurrent() {
        return getDocument().current().orElse(null);
    }

    /** All versions but the one that is shown, newest first. */
    public List<VersionView> getOthers() {
        var shown = getVersion().number();
        return getDocument().versions().stream()
                .filter(version -> version.number() != shown)
                .toList();
    }

    /** Whether the day by which it was to be checked has passed. */
    public boolean isOverdue() {
        var reviewBy = getDocument().reviewBy();
        return reviewBy != null && reviewBy.isBefore(LocalDate.now(clock));
    }
}
