package haven.call;

import haven.access.CurrentRequest;
import haven.contact.PublishedContact;
import haven.edition.ShelfRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** AM-19: {@code /help/{station}/unanswered}: every number of the station's pages, with one button for each choice. */
@Named
@RequestScoped
public class UnansweredPage {

    @Inject
    ShownContacts shown;

    @Inject
    ShelfRequest shelf;

    @Inject
    CurrentRequest request;

    private List<PublishedContact> contacts;

    public List<PublishedContact> getContacts() {
        if (contacts == null) {
            contacts = shown.at(shelf);
        }
        return contacts;
    }

    public ReportChoice[] getChoices() {
        return ReportChoice.values();
    }

    /** Whether what was just sent was noted; null where nothing was sent. */
    public Boolean getNoted() {
        return (Boolean) request.get().getAttribute(NumberReports.NOTED);
    }
}
