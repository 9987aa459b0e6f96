package haven.directory;

import haven.shared.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Publishes the contacts that came with the demo cast or were there before a version that publishes them. */
@ApplicationScoped
public class ContactStep implements StartStep {

    @Inject
    ContactService contacts;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void run() {
        contacts.publishAll();
    }
}
