package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestRows;
import haven.contact.CheckMethod;
import haven.contact.ContactForm;
import haven.contact.PublishedContact;
import haven.edition.Shelf;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a start does about custodians that are published already. */
@ExtendWith(ArquillianExtension.class)
class CustodianStepIT {

    private static final String STATION = "sz-lobamba";

    @Inject
    CustodianStep step;

    @Inject
    CustodianService custodians;

    @Inject
    Shelf shelf;

    @Inject
    Clock clock;

    @Test
    @DisplayName("PEP-01 what a new version knows otherwise of custodians is seen from its first start on")
    void upgrade() {
        var form = ContactForm.blank(today());
        form.getTitle().put("en", "Custodian of an upgrade");
        form.getNumbers().get(0).setTyped("+268 7612 3456");
        People.as("rso", () -> custodians.designate(STATION, form, today(), false, null, CheckMethod.CALLED));
        step.run();
        var number = editionNumber();
        step.run();
        assertThat(editionNumber()).as("nothing is different anywhere").isEqualTo(number);

        TestRows.write(
                "update contact set answered_on = '2026-01-05' where id = ?",
                published().id());
        step.run();
        assertThat(published().answeredOn()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(editionNumber()).isGreaterThan(number);

        var id = People.as("rso", () -> custodians.getKept(STATION))
                .current()
                .get(0)
                .id();
        People.as("rso", () -> custodians.end(STATION, id, today()));
    }

    private PublishedContact published() {
        return shelf.find(PublishedCustodians.PART, scope(), PublishedCustodians.class)
                .orElseThrow()
                .custodians()
                .get(0)
                .contact();
    }

    private static long editionNumber() {
        return TestRows.number("select max(number) from edition where part = 'custodians'");
    }

    private String scope() {
        return shelf.station(STATION).orElseThrow().scope();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(shelf.station(STATION).orElseThrow().zoneId()));
    }
}
