package haven.custodian;

import haven.contact.TakenAlong;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Custodians and the country's manager for paper: by role, with their hours, those who confirmed their details first. */
@ApplicationScoped
public class CustodiansTakenAlong implements TakenAlong {

    private static final Comparator<PublishedCustodian> ORDER = Comparator.comparing(
                    (PublishedCustodian custodian) -> custodian.confirmedOn() == null)
            .thenComparing(PublishedCustodian::alternate);

    @Inject
    Shelf shelf;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Section> sections(PublishedStation station, LocalDate day) {
        var all = shelf.upwards(PublishedCustodians.PART, station, PublishedCustodians.class).stream()
                .map(Shelf.Placed::content)
                .toList();
        var custodians = all.stream()
                .flatMap(there -> there.custodians().stream())
                .sorted(ORDER)
                .map(PublishedCustodian::contact)
                .filter(contact -> contact.holds(day))
                .toList();
        var managers = all.stream()
                .flatMap(there -> there.managers().stream())
                .filter(contact -> contact.holds(day))
                .toList();
        return List.of(
                new Section("custodian.paper.custodians", true, custodians),
                new Section("custodian.paper.managers", false, managers));
    }
}
