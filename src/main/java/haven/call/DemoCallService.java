package haven.call;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import haven.contact.CheckMethod;
import haven.contact.Contact;
import haven.contact.ContactChanged;
import haven.contact.ContactKind;
import haven.contact.Verifier;
import haven.place.PlaceService;
import haven.shared.DemoTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Optional;

/** Enters made-up calls as the operations centre would, and reports as readers would: all or nothing. */
@ApplicationScoped
@Transactional
class DemoCallService {

    private static final String CALLS = "calls.csv";
    private static final String REPORTS = "number-reports.csv";

    @Inject
    DemoTable table;

    @Inject
    PlaceService places;

    @Inject
    TestCallRepository calls;

    @Inject
    NumberReportRepository reports;

    @Inject
    Event<ContactChanged> changed;

    @Inject
    Clock clock;

    void loadOnce() {
        if (!table.claim(CALLS)) {
            return;
        }
        var called = new LinkedHashSet<Contact>();
        for (var line : DemoTable.read(CALLS)) {
            contact(line).ifPresent(contact -> {
                call(contact, line);
                called.add(contact);
            });
        }
        for (var line : DemoTable.read(REPORTS)) {
            contact(line).ifPresent(contact -> report(contact, line));
        }
        called.forEach(contact -> changed.fire(new ContactChanged(contact)));
    }

    private Optional<Contact> contact(NamedCsvRecord line) {
        var place = places.getPlace(line.getField("place"));
        return calls.findSample(place.scope(), ContactKind.valueOf(line.getField("kind")));
    }

    private void call(Contact contact, NamedCsvRecord line) {
        var outcome = CallOutcome.valueOf(line.getField("outcome"));
        int days = Integer.parseInt(line.getField("days_ago"));
        var day = LocalDate.now(clock).minusDays(days);
        switch (outcome) {
            case ANSWERED -> contact.answered(day, Verifier.OPERATIONS_CENTRE, null, first(contact));
            case NO_ANSWER -> contact.notAnswered(day, Verifier.OPERATIONS_CENTRE, first(contact));
            default -> contact.wrong(day, Verifier.OPERATIONS_CENTRE, CheckMethod.CALLED);
        }
        calls.add(new TestCall(
                contact,
                first(contact),
                clock.instant().minus(days, ChronoUnit.DAYS),
                outcome,
                null,
                Verifier.OPERATIONS_CENTRE,
                null));
    }

    private static String first(Contact contact) {
        return contact.getNumbers().get(0).getDigits();
    }

    private void report(Contact contact, NamedCsvRecord line) {
        var day = LocalDate.now(clock).minusDays(Integer.parseInt(line.getField("days_ago")));
        for (int i = 0; i < Integer.parseInt(line.getField("times")); i++) {
            reports.add(contact.getId(), ReportChoice.valueOf(line.getField("choice")), day);
        }
    }
}
