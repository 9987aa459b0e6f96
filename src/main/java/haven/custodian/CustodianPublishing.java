package haven.custodian;

import haven.contact.ContactChanged;
import haven.contact.ContactKind;
import haven.edition.Editions;
import haven.edition.Shelf;
import haven.edition.Words;
import haven.place.Country;
import haven.place.DutyStation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Puts the custodians of a station and the managers of a country on the published shelf. */
@ApplicationScoped
class CustodianPublishing {

    @Inject
    CustodianRepository custodians;

    @Inject
    Editions editions;

    @Inject
    Shelf shelf;

    @Inject
    Clock clock;

    /** Inside the transaction that changed them. */
    void publish(DutyStation station) {
        custodians.flush();
        custodians.lockEdition();
        editions.publish(PublishedCustodians.PART, station, content(station));
    }

    private PublishedCustodians content(DutyStation station) {
        var yesterday = yesterday(station.getZone()); // where the contact is, it may be a day earlier
        var current = custodians.listAt(station).stream()
                .filter(custodian -> custodian.isCurrent(yesterday))
                .map(PepCustodian::publish)
                .toList();
        var care = custodians.findCare(station).map(CareHere::words).orElse(new Words(null));
        return new PublishedCustodians(current, List.of(), care);
    }

    /** Checked, or away: whoever found out tells. */
    void changed(@Observes ContactChanged event) {
        if (event.contact().getKind() == ContactKind.CUSTODIAN) {
            custodians.find(event.contact()).ifPresent(this::checked);
        } else if (event.contact().getKind() == ContactKind.PEP_MANAGER) {
            custodians.findCountry(event.contact()).ifPresent(this::publish);
        }
    }

    /** Whoever called and found the details right, by whatever list, has confirmed them. */
    private void checked(PepCustodian custodian) {
        var on = custodian.getContact().getVerifiedOn();
        if (on != null && !custodian.isConfirmedSince(on)) {
            custodian.confirm(on, custodian.getContact().getVerifiedByRole());
        }
        publish(custodian.getStation());
    }

    /** Of a country there is no day: that of UTC. */
    void publish(Country country) {
        custodians.flush();
        custodians.lockEdition();
        editions.publish(PublishedCustodians.PART, country, content(country));
    }

    private PublishedCustodians content(Country country) {
        var yesterday = yesterday(clock.getZone());
        var current = custodians.listIn(country).stream()
                .filter(manager -> manager.isCurrent(yesterday))
                .map(manager -> manager.getContact().publish())
                .toList();
        return new PublishedCustodians(List.of(), current, new Words(null));
    }

    /**
     * What was taken from the shelf together with made-up people, though somebody real is there too, comes back; and
     * readers are told what a new version knows otherwise.
     */
    void publishWhereDifferent() {
        custodians.listStations().stream()
                .filter(station -> isDifferent(station.scope(), content(station)))
                .forEach(this::publish);
        custodians.listCountries().stream()
                .filter(country -> isDifferent(country.scope(), content(country)))
                .forEach(this::publish);
    }

    private boolean isDifferent(String scope, PublishedCustodians content) {
        return !shelf.find(PublishedCustodians.PART, scope, PublishedCustodians.class)
                .equals(Optional.of(content));
    }

    private LocalDate yesterday(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone)).minusDays(1);
    }
}
