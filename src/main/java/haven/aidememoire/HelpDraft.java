package haven.aidememoire;

import haven.edition.Shelf;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Whose content the page of a station shows: what is published, but for a keeper's preview of one place. */
@RequestScoped
public class HelpDraft {

    private HelpPreview preview;

    void show(HelpPreview instead) {
        preview = instead;
    }

    /** Null on pages for readers. */
    HelpPreview preview() {
        return preview;
    }

    Optional<PublishedAideMemoire> find(Shelf shelf, String scope) {
        return preview != null && preview.place().scope().equals(scope)
                ? Optional.of(preview.content())
                : shelf.find(PublishedAideMemoire.PART, scope, PublishedAideMemoire.class);
    }
}
