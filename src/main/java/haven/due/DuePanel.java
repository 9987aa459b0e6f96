package haven.due;

import haven.access.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the start page: the first things that are due for the reader. */
@Named
@RequestScoped
public class DuePanel {

    private static final int SHOWN = 10;

    @Inject
    DueService due;

    @Inject
    Reader reader;

    private DuePart part;
    private Boolean responsible;

    /** Whether something is due for the reader or may become so; for all others the page stays without a queue. */
    public boolean isResponsible() {
        if (responsible == null) {
            responsible = reader.isSignedIn()
                    && (!due.listRules().isEmpty() || !getPart().rows().isEmpty());
        }
        return responsible;
    }

    public DuePart getPart() {
        if (part == null) {
            part = due.list(DueFilter.START_PAGE, reader.getLocale(), 0, SHOWN);
        }
        return part;
    }
}
