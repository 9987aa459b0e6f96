package haven.due;

import static java.util.stream.Collectors.toSet;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Holder;
import haven.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Shows people what is due for them: each source asks its own access rule, so everybody may ask. */
@ApplicationScoped
@Transactional
public class DueService {

    /** Nobody reads further; whoever has more narrows the list. */
    static final int DEEPEST = 500;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    DueSources sources;

    @Inject
    DueRepository marks;

    /** A part of the caller's queue: risk first, then the day it is due. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public DuePart list(DueFilter filter, Locale locale, int from, int count) {
        var mine = sources.of(caller).stream()
                .filter(source -> filter.rule() == null || source.rule().equals(filter.rule()))
                .filter(source -> !filter.besidePanels() || !source.hasPanel())
                .toList();
        if (mine.isEmpty() || from < 0 || from >= DEEPEST) {
            return DuePart.NOTHING;
        }
        var asleep = marks.listAsleep(DueSources.scopes(caller, mine), today()).stream()
                .map(DueMark::getItem)
                .collect(toSet());
        var only = only(filter.show(), asleep);
        int most = Math.min(from + count, DEEPEST);
        var queue = DueQueue.of(
                mine,
                source -> new DueQuestion(
                        caller,
                        locale,
                        filter.country(),
                        filter.show() == DueFilter.Show.ASLEEP ? Set.of() : subjects(source, asleep),
                        only == null ? null : subjects(source, only),
                        most),
                most + 1);
        var items = queue.items();
        var part = items.subList(Math.min(from, items.size()), Math.min(most, items.size()));
        boolean more = items.size() > most;
        return new DuePart(
                rows(part), queue.total(), queue.orMore(), from, more && most < DEEPEST, more, queue.groups());
    }

    private Set<String> only(DueFilter.Show show, Set<String> asleep) {
        return switch (show) {
            case ALL -> null;
            case ASLEEP -> asleep;
            case MINE ->
                caller.personId().isEmpty()
                        ? Set.of()
                        : marks.listGivenTo(caller.personId().getAsLong()).stream()
                                .map(DueMark::getItem)
                                .collect(toSet());
        };
    }

    /** Of these keys those of this source, without its name. */
    private static Set<String> subjects(DueItems source, Collection<String> keys) {
        var prefix = source.rule() + "/";
        return keys.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(toSet());
    }

    /** One item of the caller's queue, asleep or not; empty where it is done, or was never the caller's. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public Optional<DueRow> find(String rule, String subject, Locale locale) {
        return find(caller, rule, subject, locale)
                .map(item -> rows(List.of(item)).get(0));
    }

    Optional<DueItem> find(Holder holder, String rule, String subject, Locale locale) {
        return sources.of(holder).stream()
                .filter(source -> source.rule().equals(rule))
                .flatMap(source -> source.list(DueQuestion.one(holder, locale, subject)).stream())
                .findFirst();
    }

    /** The rules from which something may become due for the caller by their duties. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<String> listRules() {
        return sources.of(caller).stream()
                .filter(source -> !source.isPersonal())
                .map(DueItems::rule)
                .toList();
    }

    /** Codes of the countries in which something may become due for the caller. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<String> listCountries() {
        var mine = sources.of(caller);
        var scopes = DueSources.scopes(caller, mine);
        return scopes.isEmpty() ? List.of() : marks.countries(scopes);
    }

    /** The first items of somebody's queue, and how many there are in all: for their digest, which nobody asks for. */
    DuePart linesFor(Holder holder, Locale locale, int most) {
        var mine = sources.of(holder).stream()
                .filter(source -> !source.isDiscreet())
                .toList();
        if (mine.isEmpty()) {
            return DuePart.NOTHING;
        }
        var asleep = marks.listAsleep(DueSources.scopes(holder, mine), today()).stream()
                .map(DueMark::getItem)
                .collect(toSet());
        var queue = DueQueue.of(
                mine, source -> new DueQuestion(holder, locale, null, subjects(source, asleep), null, most), most);
        return new DuePart(
                queue.items().stream().map(item -> row(item, null, Map.of())).toList(),
                queue.total(),
                queue.orMore(),
                0,
                false,
                queue.total() > most,
                queue.groups());
    }

    private List<DueRow> rows(List<DueItem> items) {
        var marked = marks.marks(items.stream().map(DueItem::key).toList());
        var names = marks.names(marked.values().stream()
                .flatMap(mark -> Stream.of(mark.getGivenTo(), mark.getGivenBy(), mark.getAsleepBy()))
                .toList());
        return items.stream()
                .map(item -> row(item, marked.get(item.key()), names))
                .toList();
    }

    private DueRow row(DueItem item, DueMark mark, Map<Long, String> names) {
        var today = today();
        int longest = DueMark.longestSleep(item.risk());
        boolean late = item.due().isBefore(today);
        var source = sources.named(item.rule());
        var word = late ? DueWord.OVERDUE : source.map(DueItems::word).orElse(DueWord.SOON);
        boolean discreet = source.filter(DueItems::canOnlyBeDone).isPresent();
        if (mark == null) {
            return new DueRow(item, word, late, null, null, false, null, null, null, discreet, 0, longest);
        }
        Function<Long, String> name = id -> id == null ? null : names.get(id);
        boolean asleep = mark.isAsleepOn(today);
        boolean mine = mark.getGivenTo() != null
                && caller.personId().isPresent()
                && caller.personId().getAsLong() == mark.getGivenTo();
        return new DueRow(
                item,
                word,
                late,
                name.apply(mark.getGivenTo()),
                name.apply(mark.getGivenBy()),
                mine,
                asleep ? mark.getAsleepUntil() : null,
                asleep ? mark.getAsleepWhy() : null,
                asleep ? name.apply(mark.getAsleepBy()) : null,
                discreet,
                mark.getVersion(),
                longest);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
