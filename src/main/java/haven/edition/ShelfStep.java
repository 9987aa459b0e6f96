package haven.edition;

import haven.shared.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Publishes the world's stations, once it is loaded. */
@ApplicationScoped
public class ShelfStep implements StartStep {

    @Inject
    ShelfService shelf;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void run() {
        shelf.publishPlaces();
    }
}
