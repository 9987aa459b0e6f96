package haven.document;

import haven.place.AreaChangeTakenBack;
import haven.place.AreaChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells other features when a document that all staff may read changes what people must do. */
@ApplicationScoped
class DocumentNews {

    @Inject
    Event<AreaChanged> changes;

    @Inject
    Event<AreaChangeTakenBack> takenBack;

    void changed(CountryDocument document, String words) {
        changes.fire(new AreaChanged(document.scope(), address(document), document.getTitle(), words));
    }

    void takenBack(CountryDocument document) {
        takenBack.fire(new AreaChangeTakenBack(address(document)));
    }

    private static String address(CountryDocument document) {
        return "/document/" + document.getId();
    }
}
