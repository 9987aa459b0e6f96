package haven.detail;

import haven.access.Address;
import haven.access.Route;
import haven.shared.NotThere;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /account/details}: what somebody lets others know of them; {@code ?person=7} where somebody helps. */
@Named
@RequestScoped
public class DetailEditPage {

    @Inject
    Address address;

    @Inject
    DetailService details;

    private final DetailForm form = new DetailForm();
    private DetailSubject subject;
    private List<DetailRow> rows;

    /** Whose they are comes along with each post. */
    @PostConstruct
    void load() {
        var asked = address.query("person");
        if (!asked.matches("|[1-9][0-9]{0,17}")) {
            throw new NotThere("person");
        }
        subject = details.getSubject(asked.isEmpty() ? null : Long.valueOf(asked));
        rows = details.list(subject.person());
    }

    public String keep() {
        details.keep(subject.person(), form);
        return said("detail.said.kept");
    }

    public String remove(long detail) {
        details.remove(subject.person(), detail);
        return said("detail.said.removed");
    }

    private String said(String key) {
        var url = Route.ACCOUNT_DETAILS.pattern() + "?said=" + key;
        return subject.own() ? url : url + "&person=" + subject.person();
    }

    public DetailSubject getSubject() {
        return subject;
    }

    public List<DetailRow> getRows() {
        return rows;
    }

    public DetailForm getForm() {
        return form;
    }

    public DetailKind[] getKinds() {
        return DetailKind.values();
    }

    public DetailAudience[] getAudiences() {
        return DetailAudience.values();
    }
}
