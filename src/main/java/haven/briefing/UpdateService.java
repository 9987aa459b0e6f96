package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.place.PlaceService;
import haven.shared.LocalizedText;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** BRF-13: what has changed since people were briefed: written for an area, read and confirmed in three minutes. */
@ApplicationScoped
@Transactional
public class UpdateService {

    @Inject
    Caller caller;

    @Inject
    UpdateRepository updates;

    @Inject
    OwedBook book;

    @Inject
    PlaceService places;

    @Inject
    Clock clock;

    /** One update. @throws NotThere where there is none, or it was taken back */
    @Allowed(Permission.BOOK_BRIEFING)
    public UpdateView get(long id, Locale locale) {
        var update = open(id);
        var read = caller.personId().isEmpty()
                ? null
                : updates.findRead(id, caller.me()).orElse(null);
        return new UpdateView(
                id,
                update.scope(),
                update.words(locale),
                update.getDocument(),
                update.getTitle(),
                update.getPublishedOn(),
                read == null && isAsked(id),
                read == null ? null : read.getConfirmedAt());
    }

    /** The caller has read it. Twice is once. @throws RuleViolation where they are not asked */
    @Allowed(Permission.BOOK_BRIEFING)
    public void confirm(long id) {
        var update = open(id);
        var me = caller.personId().stream()
                .boxed()
                .flatMap(person -> updates.lockPerson(person).stream())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("briefing.error.nobody"));
        if (updates.findRead(id, me.getId()).isPresent()) {
            return;
        }
        if (!isAsked(id)) {
            throw new RuleViolation("briefing.update.notAsked");
        }
        updates.add(new BriefingUpdateConfirmation(update, me, clock.instant()));
    }

    /** The updates of a place and of what lies in it, the newest first. @throws NotThere where the caller does not brief there */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<UpdateRow> list(String code, Locale locale) {
        var place = places.getPlace(code);
        caller.mustRead(Permission.KEEP_BRIEFINGS, place);
        var all = updates.listWithin(place.scope());
        var read = updates.countRead(all.stream().map(BriefingUpdate::getId).toList());
        Map<Long, Long> waiting = all.isEmpty()
                ? Map.of()
                : book.listUnread(Asked.within(List.of(place.scope()), book.day()), null, 0).stream()
                        .collect(Collectors.groupingBy(OwedStay::about, Collectors.counting()));
        return all.stream()
                .map(update -> new UpdateRow(
                        update.getId(),
                        update.scope(),
                        update.words(locale),
                        update.getDocument(),
                        update.getTitle(),
                        update.getPublishedOn(),
                        read.getOrDefault(update.getId(), 0L),
                        waiting.getOrDefault(update.getId(), 0L)))
                .toList();
    }

    /** Who has read it and who has not. @throws NotThere where there is none */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public UpdateReaders listReaders(long id) {
        var update = kept(id);
        return new UpdateReaders(
                id,
                updates.listRead(id).stream().map(one -> one.getPerson().name()).toList(),
                book.listUnread(Asked.within(List.of(update.scope()), book.day()), id, 0).stream()
                        .map(OwedStay::name)
                        .sorted()
                        .toList());
    }

    /** Tells everybody who was briefed for this place what has changed. @return how many are asked to read it */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public int add(String code, String english, String french, String spanish, String arabic) {
        var place = places.getPlace(code);
        caller.mustReach(Permission.KEEP_BRIEFINGS, place);
        var words = new LocalizedText(
                typed("english", english), typed("french", french), typed("spanish", spanish), typed("arabic", arabic));
        var update = new BriefingUpdate(place.scope(), null, null, words, caller.me(), clock.instant());
        if (update.words(Locale.ENGLISH).isEmpty()) {
            throw RuleViolation.at("english", "briefing.updates.noWords");
        }
        updates.add(update);
        return book.listUnread(Asked.within(List.of(place.scope()), book.day()), update.getId(), 0)
                .size();
    }

    /** It was a mistake: nobody is asked about it any more. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void withdraw(long id) {
        kept(id).withdraw(clock.instant());
        updates.flush();
    }

    private static String typed(String field, String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.strip().length() > BriefingUpdate.LONGEST) {
            throw RuleViolation.at(field, "briefing.updates.long", BriefingUpdate.LONGEST);
        }
        return words.strip();
    }

    private boolean isAsked(long id) {
        return caller.personId().isPresent()
                && !book.listUnread(Asked.of(caller.personId().getAsLong(), book.day()), id, 0)
                        .isEmpty();
    }

    private BriefingUpdate kept(long id) {
        var update = open(id);
        caller.mustRead(Permission.KEEP_BRIEFINGS, update);
        return update;
    }

    private BriefingUpdate open(long id) {
        return updates.find(id)
                .filter(update -> !update.isWithdrawn())
                .orElseThrow(() -> new NotThere("briefing update"));
    }
}
