package haven.briefing;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import haven.shared.NotThere;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /briefing/update/{id}}: BRF-13, what has changed since the reader was briefed, with one button. */
@Named
@RequestScoped
public class BriefingUpdatePage {

    @Inject
    Address address;

    @Inject
    UpdateService updates;

    @Inject
    Reader reader;

    private UpdateView view;

    @PostConstruct
    void load() {
        var id = address.part("id");
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotThere("briefing update");
        }
        view = updates.get(Long.parseLong(id), reader.getLocale());
    }

    public String confirm() {
        updates.confirm(view.id());
        return Route.BRIEFING_UPDATE.path(view.id()) + "?said=briefing.said.updateRead";
    }

    public UpdateView getView() {
        return view;
    }
}
