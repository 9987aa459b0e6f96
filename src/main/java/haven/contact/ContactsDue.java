package haven.contact;

import haven.access.Permission;
import haven.access.Scoped;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.DueWord;
import haven.due.Risk;
import haven.due.RuleStarts;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.shared.Texts;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One rule about contacts. Names of places come from the shelf, so that a list costs one statement. The permission is
 * that of the emergency contacts: who keeps services or custodians keeps those too, and the query asks for each kind's own.
 */
abstract class ContactsDue implements DueItems {

    @Inject
    ContactDueRepository contacts;

    @Inject
    PlaceWords places;

    @Inject
    Shelf shelf;

    @Inject
    RuleStarts starts;

    @Inject
    Clock clock;

    private final String name;
    private final Risk risk;
    private final ContactRule condition;

    ContactsDue(String name, Risk risk, ContactRule condition) {
        this.name = name;
        this.risk = risk;
        this.condition = condition;
    }

    @Override
    public String rule() {
        return name;
    }

    @Override
    public DueWord word() {
        return DueWord.TO_CONFIRM;
    }

    @Override
    public Risk risk() {
        return risk;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_CONTACTS;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        return contacts.list(condition, question, isForCallers(), today()).stream()
                .map(due -> item(due, question.locale()))
                .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return contacts.count(condition, question, isForCallers(), today());
    }

    /** Whether it is for those who call, and do not keep the contact. */
    boolean isForCallers() {
        return false;
    }

    String url(Contact contact) {
        return ContactReach.page(contact.getKind(), contact.scope(), contact.getId());
    }

    private DueItem item(DueContact due, Locale locale) {
        var contact = due.contact();
        var since = since(due);
        return new DueItem(
                rule() + "/" + contact.getId(),
                risk(),
                what(due, locale),
                place(contact.scope(), locale),
                contact.scope(),
                since,
                condition.due(since),
                condition.minutes(),
                url(contact));
    }

    /** Of checks that nobody asked for before there was this rule, from its first day on. */
    private LocalDate since(DueContact due) {
        var since = condition.since(due.contact(), due.lastChecked());
        if (!condition.isOfTime()) {
            return since;
        }
        var first = starts.of(rule());
        return since.isBefore(first) ? first : since;
    }

    /** What it is, what it is called, and what a keeper should know before opening it. */
    private String what(DueContact due, Locale locale) {
        var contact = due.contact();
        var kind = Texts.get(locale, "contact.kind." + contact.getKind());
        var title = contact.getTitle().empty()
                ? contact.getOrganization()
                : contact.getTitle().in(locale);
        var what = title == null || title.isEmpty() ? kind : Texts.get(locale, "contact.due.what", kind, title);
        return remark(due)
                .map(key -> Texts.get(locale, "contact.due.remark", what, Texts.get(locale, key)))
                .orElse(what);
    }

    private Optional<String> remark(DueContact due) {
        if (!condition.isCheck()) {
            return Optional.empty();
        }
        if (due.silent()) {
            return Optional.of("contact.due.silent");
        }
        return switch (CheckState.of(due.contact().getCheckBy(), due.contact().getVerifiedOn(), today())) {
            case NEVER -> Optional.of("contact.due.never");
            case RED -> Optional.of("contact.due.red");
            default -> Optional.empty();
        };
    }

    private String place(String scope, Locale locale) {
        var codes = scope.substring(Scoped.WORLD.length()).split("/");
        return switch (codes.length) {
            case 3 -> places.of(scope, name(codes[2], PublishedStation::code, PublishedStation::name), locale);
            case 1 -> places.of(scope, name(codes[0], PublishedStation::region, PublishedStation::regionName), locale);
            default -> places.of(scope, null, locale);
        };
    }

    private String name(String code, Function<PublishedStation, String> by, Function<PublishedStation, String> what) {
        return shelf.stations().stream()
                .filter(station -> by.apply(station).equals(code))
                .map(what)
                .findFirst()
                .orElse(code);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
