package haven.aidememoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.contact.CheckMethod;
import haven.contact.ContactForm;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.edition.Shelf;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft needs a second person; to take a number away needs one alone. */
@ExtendWith(ArquillianExtension.class)
class AideReleaseIT {

    private static final String RIGHT = "+255 22 211 1174";
    private static final String NEW = "+255 22 211 1175";

    @Inject
    AideMemoireService aides;

    @Inject
    AideReleaseService releases;

    @Inject
    AideHistoryService history;

    @Inject
    SupportKeepingService services;

    @Inject
    AideReuseService reuse;

    @Inject
    Released released;

    @Inject
    Shelf shelf;

    @Inject
    @Any
    Instance<DueItems> due;

    @Inject
    UserTransaction transaction;

    @Test
    @DisplayName("AM-01 a draft is released by a second person, exactly as proposed; a change makes the proposal void")
    void secondPerson() {
        var station = "tz-dodoma";
        People.as("rso", () -> services.add(station, clinic("SAMPLE Arua clinic")));
        var first = hash(station);
        People.as("rso", () -> releases.propose(station, first, "SAMPLE please look"));

        assertThatThrownBy(() -> People.as("rso", () -> releases.release(station, first)))
                .hasMessage("aide.error.ownProposal");
        assertThatThrownBy(() -> People.as("hq", () -> releases.release(station, "another")))
                .hasMessage("aide.error.draftChanged");
        assertThat(subjects("aide.release", "hq")).isNotEmpty();

        var seen = People.as("rso", () -> aides.getKept(station)).seenSteps();
        People.as("rso", () -> aides.describe(station, seen, null, words("SAMPLE Gate A")));
        assertThat(kept(station).release().outcome()).isEqualTo(AideDecision.Outcome.CHANGED);
        assertThatThrownBy(() -> People.as("hq", () -> releases.release(station, first)))
                .hasMessage("aide.error.notProposed");
        assertThat(published(station)).isEmpty();

        var second = hash(station);
        People.as("rso", () -> releases.propose(station, second, null));
        assertThatThrownBy(() -> People.as("hq", () -> releases.sendBack(station, " ")))
                .hasMessage("aide.error.reasonMissing");
        People.as("hq", () -> releases.sendBack(station, "SAMPLE hours are missing"));
        assertThat(kept(station).release().remark()).isEqualTo("SAMPLE hours are missing");
        assertThat(subjects("aide.sentBack", "rso"))
                .contains(String.valueOf(kept(station).id()));
        assertThat(subjects("aide.sentBack", "hq"))
                .doesNotContain(String.valueOf(kept(station).id()));

        released.publish(station);
        assertThat(published(station).orElseThrow().localSteps().in(Locale.ENGLISH))
                .isEqualTo("SAMPLE Gate A");
        assertThat(TestRows.number(
                        "select count(*) from audit_entry where kind = 'AideDecision' and scope = ?",
                        kept(station).place().scope()))
                .isPositive();
    }

    @Test
    @DisplayName(
            "DIR-11 a replaced number and a service taken out are seen at once, by one keeper; the rest stays a draft")
    void atOnce() {
        var station = "tz-dar-es-salaam";
        People.as("rso", () -> services.add(station, clinic("SAMPLE Mbarara clinic")));
        People.as("rso", () -> services.add(station, clinic("SAMPLE Mbarara second")));
        released.publish(station);
        var id = idOf(station, "SAMPLE Mbarara clinic");

        var view = People.as("rso", () -> services.getService(station, id, Locale.ENGLISH));
        view.form().getContact().getTitle().put("en", "SAMPLE Mbarara hospital");
        view.form().getContact().getNumbers().get(0).setTyped(NEW);
        People.as("rso", () -> services.change(station, id, view.edit(), view.form()));

        var contact = service(station, "SAMPLE Mbarara clinic").contact();
        assertThat(contact.numbers().get(0).shown()).isEqualTo(NEW);
        assertThat(contact.changedOn()).isNotNull();
        assertThat(kept(station).changed()).isTrue();
        assertThat(kept(station).editions().get(0).outcome()).isEqualTo(AideMemoireEdition.Outcome.CORRECTED);

        People.as("rso", () -> releases.discard(station));
        assertThat(service(station, "SAMPLE Mbarara clinic")
                        .contact()
                        .numbers()
                        .get(0)
                        .shown())
                .as("what was discarded was the new name, not the new number")
                .isEqualTo(NEW);
        assertThat(kept(station).changed()).isFalse();

        var second = idOf(station, "SAMPLE Mbarara second");
        People.as("rso", () -> services.remove(station, second));
        assertThat(published(station).orElseThrow().services()).hasSize(1);
        People.as("rso", () -> services.putBack(station, second));
        assertThat(published(station).orElseThrow().services()).hasSize(2);

        var edit = People.as("hq", () -> services.getService(station, id, Locale.ENGLISH))
                .edit();
        People.as("hq", () -> services.check(station, id, edit, CheckMethod.CALLED));
        assertThat(service(station, "SAMPLE Mbarara clinic").contact().changedOn())
                .as("somebody else checked the new number")
                .isNull();
    }

    @Test
    @DisplayName("AM-01 any edition can be shown again and taken as the new draft; numbers stay those of today")
    void history() {
        var station = "bi-gitega";
        People.as("rso", () -> services.add(station, clinic("SAMPLE Jinja clinic")));
        released.publish(station);
        var id = idOf(station, "SAMPLE Jinja clinic");
        var view = People.as("rso", () -> services.getService(station, id, Locale.ENGLISH));
        view.form().getContact().getTitle().put("en", "SAMPLE Jinja hospital");
        view.form().getContact().getNumbers().get(0).setTyped(NEW);
        People.as("rso", () -> services.change(station, id, view.edit(), view.form()));
        released.publish(station);

        var first = kept(station).editions().stream()
                .filter(line -> line.outcome() == AideMemoireEdition.Outcome.PUBLISHED && line.number() == 1)
                .findFirst()
                .orElseThrow();
        var shown = People.as("rso", () -> history.getPreview(station, String.valueOf(first.id())));
        assertThat(shown.content().services().get(0).contact().numbers().get(0).shown())
                .isEqualTo(RIGHT);
        var changes = People.as("rso", () -> history.compare(station, String.valueOf(first.id()), "draft"));
        assertThat(changes.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.changes())
                        .extracting(Comparison.Change::label)
                        .containsExactly("aide.words.name", "aide.compare.numbers"));

        People.as("rso", () -> releases.takeUp(station, first.id()));
        assertThat(idOf(station, "SAMPLE Jinja clinic")).isEqualTo(id);
        assertThat(service(station, "SAMPLE Jinja hospital")
                        .contact()
                        .numbers()
                        .get(0)
                        .shown())
                .isEqualTo(NEW);
    }

    @Test
    @DisplayName("AM-01 bad input: two keepers change the same at once; the second is told, nothing is overwritten")
    void atTheSameTime() {
        var station = "dj-djibouti";
        People.as("rso", () -> services.add(station, clinic("SAMPLE Lira clinic")));
        var seen = kept(station).seenSteps();
        People.as("rso", () -> aides.describe(station, seen, LocalDate.of(2026, 1, 15), words("SAMPLE of the first")));
        assertThatThrownBy(() -> People.as("hq", () -> aides.describe(station, seen, null, words("SAMPLE second"))))
                .hasMessage("aide.error.changedMeanwhile");
        assertThat(kept(station).localSteps().in(Locale.ENGLISH)).isEqualTo("SAMPLE of the first");
    }

    @Test
    @DisplayName("AM-01 an entry of the country is copied as a start, or used instead of an own copy")
    void fromAbove() {
        var station = "ke-nakuru";
        var above = People.as("focal.ke", () -> reuse.listAbove(station));
        assertThat(above).extracting(AboveRow::code).contains("KE", "world");
        var entry = above.stream()
                .filter(row -> row.code().equals("KE"))
                .map(AboveRow::contact)
                .findFirst()
                .orElseThrow();
        People.as("focal.ke", () -> reuse.copy(station, entry.id()));

        var title = entry.title().in(Locale.ENGLISH);
        var copy = People.as("focal.ke", () -> aides.getKept(station)).services().stream()
                .filter(row -> row.title().in(Locale.ENGLISH).equals(title))
                .findFirst()
                .orElseThrow();
        assertThat(copy.contact().verifiedOn()).as("a copy begins unchecked").isNull();
        People.as("focal.ke", () -> reuse.useAbove(station, entry.id(), copy.id()));
        assertThat(People.as("focal.ke", () -> aides.getKept(station)).services())
                .noneMatch(row -> row.id() == copy.id());
        assertThat(People.as("focal.ke", () -> reuse.countStations("KE"))).isGreaterThan(1);
    }

    private Set<String> subjects(String rule, String username) {
        var source =
                due.stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
        return People.as(username, () -> {
            transaction.begin();
            try {
                var holder = jakarta.enterprise
                        .inject
                        .spi
                        .CDI
                        .current()
                        .select(haven.access.Caller.class)
                        .get();
                return source.list(DueQuestion.all(holder, Locale.ENGLISH, 1000)).stream()
                        .map(item -> item.subject())
                        .collect(java.util.stream.Collectors.toSet());
            } finally {
                transaction.rollback();
            }
        });
    }

    private String hash(String station) {
        return kept(station).hash();
    }

    private AideMemoireView kept(String station) {
        return People.as("rso", () -> aides.getKept(station));
    }

    private Optional<PublishedAideMemoire> published(String station) {
        return shelf.find(PublishedAideMemoire.PART, kept(station).place().scope(), PublishedAideMemoire.class);
    }

    private PublishedService service(String station, String title) {
        return published(station).orElseThrow().services().stream()
                .filter(one -> one.contact().title().in(Locale.ENGLISH).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private long idOf(String station, String title) {
        return kept(station).services().stream()
                .filter(row -> row.title().in(Locale.ENGLISH).equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static TypedWords words(String english) {
        var words = new TypedWords();
        words.setEn(english);
        return words;
    }

    private static ServiceForm clinic(String title) {
        var form = new ServiceForm();
        form.setGroup(ServiceGroup.MEDICAL);
        form.setContact(ContactForm.blank(LocalDate.of(2026, 1, 1)));
        form.getContact().getTitle().put("en", title);
        form.getContact().getNumbers().get(0).setTyped(RIGHT);
        return form;
    }
}
