package haven.aidememoire;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The forms by which a keeper says what a country's law means, and that it was checked. */
@Named
@RequestScoped
public class CountryLawPanel {

    @Inject
    Address address;

    @Inject
    AideMemoireService aides;

    @Inject
    AideMemoireEditPage page;

    private LawForm form;
    private String seen;

    @PostConstruct
    void load() {
        form = getLaw() == null ? new LawForm() : LawForm.of(getLaw());
    }

    public String save() {
        aides.describeLaw(address.part("place"), seen, form);
        return here() + "?said=aide.said.lawSaved";
    }

    public String check() {
        aides.checkLaw(address.part("place"), seen);
        return here() + "?said=aide.said.checked";
    }

    private String here() {
        return Route.KEEP_HELP.path(address.part("place"));
    }

    /** What the draft says, with its last check, or null. */
    public PublishedLaw getLaw() {
        return page.getAide().law();
    }

    /** Always as it is now: after a refusal the keeper has been told, and may send again. */
    public String getSeen() {
        return page.getAide().seenLaw();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** Somebody else saved the same while the keeper was typing. */
    public boolean isStale() {
        return seen != null && !seen.equals(getSeen());
    }

    public LawForm getForm() {
        return form;
    }

    public List<Answer> getAnswers() {
        return List.of(Answer.values());
    }
}
