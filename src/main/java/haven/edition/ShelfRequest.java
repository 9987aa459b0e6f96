package haven.edition;

import haven.access.Address;
import haven.access.CurrentRequest;
import haven.shared.NotThere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What a page of the shelf needs to know about itself: its station, whether the station's own entries are shown. */
@Named("shelf")
@RequestScoped
public class ShelfRequest {

    @Inject
    CurrentRequest request;

    @Inject
    Address address;

    @Inject
    Shelf shelf;

    @Inject
    Clock clock;

    private PublishedStation station;
    private Instant now;

    /** The station of the address. @throws NotThere where there is none */
    public PublishedStation getStation() {
        if (station == null) {
            var code = address.part("station");
            station = shelf.station(code == null ? "" : code).orElseThrow(() -> new NotThere("station"));
            changesAt(midnight(station.zoneId())); // "210 days ago" is another number tomorrow
        }
        return station;
    }

    /** The station's name; UTC where the page has no station: whose time the page tells. */
    public String getPlaceName() {
        return hasStation() ? getStation().name() : "UTC";
    }

    private boolean hasStation() {
        return address.part("station") != null;
    }

    /** Whether the station's own entries may be shown; first steps, windows, hotlines and OPCEN always are. */
    public boolean isOwn() {
        return making().visit().own();
    }

    public ShelfNotice getNotice() {
        return making().visit().notice();
    }

    /** The station's zone; UTC where the page has no station. */
    public ZoneId getZone() {
        return hasStation() ? getStation().zoneId() : ZoneOffset.UTC;
    }

    /** One instant for the whole page. */
    public Instant getNow() {
        if (now == null) {
            now = clock.instant();
        }
        return now;
    }

    /** The day it is at the station. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(getNow(), getZone());
    }

    /** When what the page says was last known to be all: now, or when the database was last there. */
    public Instant getAsOf() {
        var confirmed = shelf.confirmedAt();
        return confirmed == null || confirmed.plusSeconds(10).isAfter(getNow()) ? getNow() : confirmed;
    }

    /** The page says something else from this instant on: it is made anew then. */
    public void changesAt(Instant instant) {
        making().holdsUntil(instant);
    }

    private Instant midnight(ZoneId zone) {
        return LocalDate.ofInstant(getNow(), zone)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    private ShelfVisit.Making making() {
        return (ShelfVisit.Making) request.get().getAttribute(ShelfVisit.ATTRIBUTE);
    }
}
