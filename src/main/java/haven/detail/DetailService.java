package haven.detail;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.contact.TelephoneNumber;
import haven.person.Person;
import haven.place.DutyStation;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** People keep their own details; who keeps the wardens where somebody is may help them. */
@ApplicationScoped
@Transactional
public class DetailService {

    private static final int LONGEST = 400;

    @Inject
    DetailRepository details;

    @Inject
    DetailBook book;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Whose details these are.
     *
     * @param person null for the caller
     * @throws NotThere where the caller may not help this person
     */
    @Allowed(Permission.READ_STAFF_PAGES)
    public DetailSubject getSubject(Long person) {
        var id = subject(person);
        return id == null
                ? new DetailSubject(null, caller.name(), true)
                : new DetailSubject(id, find(id).name(), isOwn(id));
    }

    /** What is kept of them; who helps sees what everybody sees, and of the rest that it is there. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<DetailRow> list(Long person) {
        var id = subject(person);
        return id == null
                ? List.of()
                : details.list(Set.of(id)).stream()
                        .map(detail -> isOwn(id) || detail.getAudience() == DetailAudience.EVERYBODY
                                ? detail.shown()
                                : detail.hidden())
                        .toList();
    }

    /**
     * Shows a detail; where it is not for everybody, it is recorded that the caller looked.
     *
     * @throws NotThere where the caller may not know of it
     */
    @Allowed(Permission.READ_STAFF_PAGES)
    public DetailRow open(long detail) {
        return book.open(detail);
    }

    /** Keeps a detail; one of the same kind is replaced. @throws RuleViolation beside the field that is wrong */
    @Allowed(Permission.READ_STAFF_PAGES)
    public void keep(Long person, DetailForm form) {
        var id = owner(person);
        if (form == null || form.getKind() == null || form.getAudience() == null) {
            throw RuleViolation.at("kind", "detail.error.kind");
        }
        var typed = form.getTyped() == null ? "" : form.getTyped().strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            throw RuleViolation.at("typed", "detail.error.typed");
        }
        if (!form.isAgreed()) {
            throw RuleViolation.at("agreed", isOwn(id) ? "detail.error.agree" : "detail.error.agreed");
        }
        var owner = details.lock(id).orElseThrow(() -> new NotThere("person"));
        var number = form.getKind().isNumber() ? number(owner, typed) : null;
        var detail = details.list(Set.of(id)).stream()
                .filter(each -> each.getKind() == form.getKind())
                .findFirst()
                .orElseGet(() -> new PersonDetail(owner, form.getKind()));
        detail.say(
                number == null ? typed : number.digits(),
                number != null && number.insideOnly(),
                form.getAudience(),
                LocalDate.now(clock));
        if (detail.getId() == null) {
            details.add(detail);
        } else {
            details.flush();
        }
    }

    /** Deletes a detail for good; nothing happens where somebody did so before. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public void remove(Long person, Long detail) {
        var id = owner(person);
        details.list(Set.of(id)).stream()
                .filter(each -> each.getId().equals(detail))
                .findFirst()
                .ifPresent(details::remove);
    }

    private TelephoneNumber number(Person owner, String typed) {
        var country = stations(owner.getId()).stream()
                .map(station -> station.getCountry().getCode())
                .findFirst()
                .orElse(null);
        return TelephoneNumber.of(typed, country, owner.isSample(), "typed");
    }

    private long owner(Long person) {
        var id = subject(person);
        if (id == null) {
            throw new RuleViolation("detail.error.nobody");
        }
        return id;
    }

    /** Null for an account without a person. */
    private Long subject(Long asked) {
        var own = caller.personId().isPresent() ? (Long) caller.personId().getAsLong() : null;
        if (asked == null || asked.equals(own)) {
            return own;
        }
        if (stations(asked).stream().noneMatch(station -> caller.may(Permission.KEEP_WARDENS, station))) {
            throw new NotThere("person");
        }
        return asked;
    }

    private List<DutyStation> stations(long person) {
        return book.places(Set.of(person)).getOrDefault(person, List.of());
    }

    private boolean isOwn(long person) {
        return caller.personId().isPresent() && caller.personId().getAsLong() == person;
    }

    private Person find(long id) {
        return details.findPerson(id).orElseThrow(() -> new NotThere("person"));
    }
}
