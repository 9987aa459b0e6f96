package haven.aidememoire;

import haven.contact.TakenAlong;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The services of the Aide-Memoire for paper, by group, the station's own before those of its country and region. */
@ApplicationScoped
public class ServicesTakenAlong implements TakenAlong {

    @Inject
    Shelf shelf;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Section> sections(PublishedStation station, LocalDate day) {
        var services = shelf.upwards(PublishedAideMemoire.PART, station, PublishedAideMemoire.class).stream()
                .flatMap(placed -> placed.content().services().stream())
                .filter(service -> service.contact().holds(day))
                .toList();
        return Arrays.stream(ServiceGroup.values())
                .map(group -> new Section(
                        "aidememoire.paper." + group,
                        group == ServiceGroup.MEDICAL,
                        services.stream()
                                .filter(service -> service.group() == group)
                                .map(PublishedService::contact)
                                .toList()))
                .toList();
    }
}
