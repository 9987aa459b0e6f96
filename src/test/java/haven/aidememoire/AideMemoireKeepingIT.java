package haven.aidememoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.Http;
import haven.People;
import haven.TestRows;
import haven.access.OutOfSight;
import haven.contact.CheckMethod;
import haven.contact.ContactForm;
import haven.contact.PublishedContact;
import haven.edition.Shelf;
import haven.shared.NotThere;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AideMemoireKeepingIT {

    private static final String STATION = "ug-kampala";
    private static final String SCOPE = "/world/nairobi/UG/ug-kampala/";

    @Inject
    AideMemoireService aides;

    @Inject
    AideReleaseService releases;

    @Inject
    Released released;

    @Inject
    SupportKeepingService services;

    @Inject
    AideStep step;

    @Inject
    Shelf shelf;

    @Test
    @DisplayName("AM-01 a draft is seen by readers when it is published, and not before; a check at once")
    void draftAndEdition() {
        People.as("rso", () -> services.add(STATION, clinic("SAMPLE Clinic one")));
        released.publish(STATION);
        var first = published().orElseThrow();
        assertThat(titles(first)).contains("SAMPLE Clinic one");
        assertThat(kept().changed()).isFalse();

        var id = idOf("SAMPLE Clinic one");
        var seen = People.as("rso", () -> services.getService(STATION, id, Locale.ENGLISH));
        seen.form().getContact().getTitle().put("en", "SAMPLE Clinic two");
        People.as("rso", () -> services.change(STATION, id, seen.edit(), seen.form()));
        assertThat(kept().changed()).isTrue();
        assertThat(titles(published().orElseThrow())).doesNotContain("SAMPLE Clinic two");

        assertThatThrownBy(
                        () -> People.as("focal.ke", () -> services.check(STATION, id, seen.edit(), CheckMethod.CALLED)))
                .isInstanceOf(OutOfSight.class);
        assertThatThrownBy(() -> People.as("rso", () -> services.check(STATION, id, seen.edit(), CheckMethod.CALLED)))
                .as("AM-05 what was checked is not what is there now")
                .hasMessage("aide.error.changedMeanwhile");
        var now = People.as("rso", () -> services.getService(STATION, id, Locale.ENGLISH))
                .edit();
        assertThatThrownBy(() -> People.as("rso", () -> services.check(STATION, id, now, CheckMethod.THEMSELVES)))
                .hasMessage("aide.error.missing");
        People.as("rso", () -> services.check(STATION, id, now, CheckMethod.CALLED));
        var checked = published().orElseThrow();
        assertThat(checked.number()).isEqualTo(first.number());
        assertThat(titles(checked)).contains("SAMPLE Clinic one").doesNotContain("SAMPLE Clinic two");
        assertThat(checked.services())
                .anySatisfy(one -> assertThat(one.contact().verifiedByRole()).isEqualTo("REGIONAL_SECURITY_OFFICER"));

        assertThatThrownBy(() -> People.as("rso", () -> services.change(STATION, id, seen.edit(), seen.form())))
                .hasMessage("aide.error.changedMeanwhile");
        released.publish(STATION);
        assertThat(titles(published().orElseThrow())).contains("SAMPLE Clinic two");
        assertThat(published().orElseThrow().number()).isEqualTo(first.number() + 1);
        assertThatThrownBy(() -> released.publish(STATION)).hasMessage("aide.error.nothingNew");
    }

    @Test
    @DisplayName("AM-01 changes can be discarded: what was published last comes back; an edition can be withdrawn")
    void discardAndWithdraw() {
        People.as("rso", () -> services.add(STATION, clinic("SAMPLE Clinic to keep")));
        describe(LocalDate.of(2026, 1, 15), words("SAMPLE Gate B"));
        released.publish(STATION);

        People.as("rso", () -> services.add(STATION, clinic("SAMPLE Clinic by mistake")));
        describe(null, words("SAMPLE Gate C"));
        People.as("rso", () -> releases.discard(STATION));

        var kept = kept();
        assertThat(kept.changed()).isFalse();
        assertThat(kept.approvedOn()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(kept.localSteps().in(Locale.ENGLISH)).isEqualTo("SAMPLE Gate B");
        assertThat(kept.services().stream().map(row -> row.title().in(Locale.ENGLISH)))
                .contains("SAMPLE Clinic to keep")
                .doesNotContain("SAMPLE Clinic by mistake");

        People.as("rso", () -> releases.withdraw(STATION));
        assertThat(published()).isEmpty();
        assertThat(kept().published()).isNull();
        released.publish(STATION);
        assertThat(published()).isPresent();
        assertThat(TestRows.number(
                        "select count(*) from audit_entry where kind = 'AideMemoireEdition' and scope = ?", SCOPE))
                .isPositive();
    }

    @Test
    @DisplayName(
            "AM-12, AM-05 what a new version knows otherwise of the edition in force is seen from its first start on")
    void upgrade() {
        People.as("rso", () -> services.add(STATION, clinic("SAMPLE Clinic that answered")));
        released.publish(STATION);
        assertThat(contact().answeredOn()).isNull();
        step.run();
        var number = editionNumber();
        step.run();
        assertThat(editionNumber()).as("nothing is different anywhere").isEqualTo(number);

        TestRows.write(
                "update contact set answered_on = '2026-01-05', urgent = true where id = ?",
                contact().id());
        step.run();
        assertThat(contact().answeredOn()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(contact().urgent()).isTrue();
        assertThat(editionNumber()).isGreaterThan(number);

        People.as("rso", () -> releases.withdraw(STATION));
        step.run();
        assertThat(published()).as("what was withdrawn stays so").isEmpty();
        released.publish(STATION);
    }

    private PublishedContact contact() {
        return published().orElseThrow().services().stream()
                .map(PublishedService::contact)
                .filter(contact -> contact.title().in(Locale.ENGLISH).equals("SAMPLE Clinic that answered"))
                .findFirst()
                .orElseThrow();
    }

    private static long editionNumber() {
        return TestRows.number("select max(number) from edition where part = 'aidememoire'");
    }

    @Test
    @DisplayName("AM-16 the law is a country's: said, checked, published; a station has none")
    void law() {
        var form = new LawForm();
        form.setPoliceReport(Answer.NO);
        var seen = People.as("rso", () -> aides.getKept("UG")).seenLaw();
        People.as("rso", () -> aides.describeLaw("UG", seen, form));
        released.publish("UG");
        assertThatThrownBy(() -> People.as("rso", () -> aides.checkLaw("UG", seen)))
                .as("it is another law now")
                .hasMessage("aide.error.changedMeanwhile");
        var now = People.as("rso", () -> aides.getKept("UG")).seenLaw();
        People.as("rso", () -> aides.checkLaw("UG", now));

        var law = shelf.find(PublishedAideMemoire.PART, "/world/nairobi/UG/", PublishedAideMemoire.class)
                .orElseThrow()
                .law();
        assertThat(law.policeReport()).isEqualTo(Answer.NO);
        assertThat(law.legalRisk()).isEqualTo(Answer.NOT_KNOWN);
        assertThat(law.checkedOn()).isNotNull();
        assertThatThrownBy(() -> People.as("rso", () -> aides.describeLaw(STATION, "", form)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName("4 an Aide-Memoire is kept within one's scope only")
    void scope() {
        assertThatThrownBy(() -> People.as("focal.ke", () -> releases.propose(STATION, "", null)))
                .isInstanceOf(OutOfSight.class);
        assertThatThrownBy(() -> People.as("rso", () -> aides.getKept("world"))).isInstanceOf(OutOfSight.class);
        assertThat(People.as("hq", () -> aides.getKept("world")).gaps()).isEmpty();
        assertThatThrownBy(() -> People.as("hq", () -> aides.getKept("xx-nowhere")))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @RunAsClient
    @DisplayName("AM-01, AM-12 the forms: a number that is none is refused, gaps are named, then it is published")
    void forms() {
        var rso = Http.portal().signIn("rso");
        var page = "/keep/ug-gulu/help";
        var typed = Map.of(
                "group", "MEDICAL",
                "contactTitleEn", "SAMPLE <b>Gulu</b> clinic",
                "contactNumber1", "no number",
                "minutes", "15");
        var refused = rso.submit(rso.get(page + "?service=new"), "serviceForm", "saveService", typed);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body())
                .contains("SAMPLE &lt;b&gt;Gulu&lt;/b&gt; clinic")
                .doesNotContain("id=\"contactNumber1-error\"></span>");

        var added = rso.submit(refused, "serviceForm", "saveService", Map.of("contactNumber1", "+256 312 263 210"));
        assertThat(added.header("Location")).contains("said=aide.said.serviceAdded");
        var overview = rso.get(page);
        assertThat(overview.body()).contains("id=\"gaps\"", "No date of approval by the SMT");

        var proposed = rso.submit(overview, "proposeForm", "propose", Map.of("note", "SAMPLE first one"));
        assertThat(proposed.header("Location")).contains("said=aide.said.proposed");
        assertThat(rso.get(page).body()).contains("id=\"takeBackForm\"").doesNotContain("id=\"releaseForm\"");
        var hq = Http.portal().signIn("hq");
        var waiting = hq.get(page + "/compare");
        assertThat(waiting.body()).contains("SAMPLE first one", "<ins>");
        var published = hq.submit(waiting, "releaseForm", "publish", Map.of());
        assertThat(published.header("Location")).contains("said=aide.said.released");
        assertThat(rso.get(page).body()).contains("Readers see edition 1").doesNotContain("id=\"proposeForm\"");
    }

    private void describe(LocalDate approvedOn, TypedWords steps) {
        var seen = kept().seenSteps();
        People.as("rso", () -> aides.describe(STATION, seen, approvedOn, steps));
    }

    private AideMemoireView kept() {
        return People.as("rso", () -> aides.getKept(STATION));
    }

    private long idOf(String title) {
        return kept().services().stream()
                .filter(row -> row.title().in(Locale.ENGLISH).equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Optional<PublishedAideMemoire> published() {
        return shelf.find(PublishedAideMemoire.PART, SCOPE, PublishedAideMemoire.class);
    }

    private static java.util.List<String> titles(PublishedAideMemoire aide) {
        return aide.services().stream()
                .map(service -> service.contact().title().in(Locale.ENGLISH))
                .toList();
    }

    private static TypedWords words(String english) {
        var words = new TypedWords();
        words.setEn(english);
        return words;
    }

    private static ServiceForm clinic(String title) {
        var form = new ServiceForm();
        form.setGroup(ServiceGroup.MEDICAL);
        form.setGives(new Care[] {Care.PEP, Care.FORENSIC});
        form.setContact(ContactForm.blank(LocalDate.of(2026, 1, 1)));
        form.getContact().getTitle().put("en", title);
        form.getContact().getNumbers().get(0).setTyped("+256 312 263 210");
        return form;
    }
}
