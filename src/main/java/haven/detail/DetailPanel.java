package haven.detail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On pages that show people: opens one detail, and shows it once, on the page that answers. */
@Named
@RequestScoped
public class DetailPanel {

    @Inject
    DetailService details;

    private DetailRow opened;

    /** Shows one detail and stays here: it stands in no address, and a second look hides it again. */
    public void show(long detail) {
        opened = details.open(detail);
    }

    /** The detail as it is to be shown: opened where it was just asked for. */
    public DetailRow shown(DetailRow detail) {
        return opened != null && opened.id() == detail.id() ? opened : detail;
    }

    public DetailRow getOpened() {
        return opened;
    }
}
