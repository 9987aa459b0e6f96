package haven.aidememoire;

import haven.access.Address;
import haven.access.Route;
import haven.contact.PublishedContact;
import haven.contact.PublishedNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What fills in at a station from its country, region and the world, and how many stations an entry serves. */
@Named
@RequestScoped
public class AideAbovePanel {

    @Inject
    Address address;

    @Inject
    AideReuseService services;

    @Inject
    AideMemoireEditPage page;

    private List<AboveRow> rows;

    @PostConstruct
    void load() {
        rows = services.listAbove(address.part("place"));
    }

    public String copy(long contact) {
        services.copy(address.part("place"), contact);
        return here() + "?said=aide.said.copied";
    }

    public String use(long contact, long own) {
        services.useAbove(address.part("place"), contact, own);
        return here() + "?said=aide.said.usesAbove";
    }

    private String here() {
        return Route.KEEP_HELP.path(address.part("place"));
    }

    public List<AboveRow> getRows() {
        return rows;
    }

    /** Id of a service of the station with the same number, or 0: that one hides the entry from above. */
    public long own(AboveRow row) {
        var numbers = numbers(row.contact());
        return page.getAide().services().stream()
                .filter(one -> numbers(one.contact()).stream().anyMatch(numbers::contains))
                .map(ServiceRow::id)
                .findFirst()
                .orElse(0L);
    }

    private static List<String> numbers(PublishedContact contact) {
        return contact.numbers().stream().map(PublishedNumber::digits).toList();
    }

    /** Of the place of this page. */
    public long getStations() {
        return services.countStations(address.part("place"));
    }
}
