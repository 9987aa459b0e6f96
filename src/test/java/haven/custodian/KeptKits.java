package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.contact.CheckMethod;
import haven.contact.ContactForm;
import haven.shared.RuleViolation;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A station's custodians and kits, kept by one of the cast; for tests inside the portal. */
final class KeptKits {

    private final String keeper;
    private final String code;

    KeptKits(String keeper, String code) {
        this.keeper = keeper;
        this.code = code;
    }

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** Somebody whom the SMT designated today, there day and night. @return their id */
    long designate(String title) {
        return designate(title, null, today());
    }

    long designate(String title, Long insteadOf, LocalDate on) {
        var form = form(title);
        People.as(
                keeper,
                () -> bean(CustodianService.class).designate(code, form, on, false, insteadOf, CheckMethod.CALLED));
        return find(title).id();
    }

    ContactForm form(String title) {
        var form = ContactForm.blank(today());
        form.getTitle().put("en", title);
        form.getNumbers().get(0).setTyped("+256 712 345 678");
        form.setAlways(true);
        return form;
    }

    KeptCustodian find(String title) {
        return kept().custodians().stream()
                .filter(one -> one.names().equals(List.of(title)))
                .findFirst()
                .orElseThrow();
    }

    StationCustodians kept() {
        return People.as(keeper, () -> bean(CustodianService.class).getKept(code));
    }

    /** A sealed kit in somebody's hands. @return its id */
    long enter(String seal, long custodian, LocalDate expires, Long insteadOf) {
        People.as(keeper, () -> bean(KitService.class).enter(code, kit(seal, custodian, expires), insteadOf));
        return kits().stream()
                .filter(kit -> kit.seal().equals(seal))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static KitForm kit(String seal, Long custodian, LocalDate expires) {
        var form = new KitForm();
        form.setBatch("B-" + seal);
        form.setSeal(seal);
        form.setCustodian(custodian);
        form.setExpires(expires);
        form.setPlace("Medical room, safe");
        return form;
    }

    List<KitRow> kits() {
        return People.as(keeper, () -> bean(KitService.class).list(code));
    }

    List<KitDecision> history(long kit) {
        return People.as(keeper, () -> bean(KitService.class).listDecisions(code, kit));
    }

    /** The station is as it was before the test, for readers too. */
    void removeAll() {
        var station = kept().station();
        MadeCustodians.removeRows(code);
        MadeCustodians.removeManagers(station.getCountry().getCode());
        Asked.inTransaction(() -> {
            bean(CustodianPublishing.class).publish(station);
            bean(CustodianPublishing.class).publish(station.getCountry());
            return null;
        });
    }

    LocalDate today() {
        var zone = CDI.current()
                .select(haven.place.PlaceService.class)
                .get()
                .getStation(code)
                .getZone();
        return LocalDate.now(bean(Clock.class).withZone(zone));
    }

    void refused(People.Action what, String field, String key) {
        ThrowingCallable asKeeper = () -> People.as(keeper, what);
        assertThatThrownBy(asKeeper).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.key()).isEqualTo(key);
        });
    }
}
