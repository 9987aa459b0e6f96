package haven.directory;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import haven.contact.ContactKind;
import haven.contact.DemoContact;
import haven.place.PlaceService;
import haven.shared.DemoTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Enters made-up contacts as a keeper would, without one: all or nothing. */
@ApplicationScoped
@Transactional
class DemoContactService {

    private static final String CONTACTS = "contacts.csv";

    @Inject
    DemoTable table;

    @Inject
    PlaceService places;

    @Inject
    ContactRepository contacts;

    @Inject
    Clock clock;

    void loadOnce() {
        if (table.claim(CONTACTS)) {
            DemoTable.read(CONTACTS).forEach(this::load);
        }
    }

    private void load(NamedCsvRecord line) {
        var place = places.getPlace(line.getField("place"));
        var kind = ContactKind.valueOf(line.getField("kind"));
        var today = LocalDate.now(clock.withZone(ZoneId.of(place.zone())));
        contacts.add(DemoContact.of(line, place, kind, today));
    }
}
