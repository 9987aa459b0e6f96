package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Scoped;
import haven.place.Country;
import haven.place.Place;
import haven.place.PlaceService;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** BRF-10: keeps the lists of topics. What is released never changes; where one does not brief no list exists (404). */
@ApplicationScoped
@Transactional
public class TopicService {

    static final int MOST = 40;

    @Inject
    TopicRepository topics;

    @Inject
    PlaceService places;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The codes of the countries whose topics the caller keeps, by code; of all the world those only that have a list. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<String> listPlaces() {
        var own = Set.copyOf(topics.listCountries());
        boolean everywhere = caller.scopesOf(Permission.KEEP_BRIEFINGS).contains(Scoped.WORLD);
        return places.listCountries().stream()
                .filter(country -> caller.may(Permission.KEEP_BRIEFINGS, country))
                .map(Country::getCode)
                .filter(code -> !everywhere || own.contains(code))
                .toList();
    }

    /** The world's list, which everybody who briefs may read. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public TopicsView getDefault() {
        return view(places.getPlace(Place.WORLD_CODE), 0, false);
    }

    /** A country's, or the world's. @param number of the list to look at beside it; 0 for the one in force */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public TopicsView getKept(String country, int number) {
        return view(kept(country), number, true);
    }

    /** Begins a draft with what is in force. Without effect where there is one. */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void begin(String country) {
        var place = kept(country);
        var all = topics.listOf(codeOf(place));
        if (all.stream().anyMatch(TopicList::isDraft)) {
            return;
        }
        var draft = new TopicList(country(place), all.isEmpty() ? 1 : all.get(0).getNumber() + 1);
        topics.add(draft);
        int position = 1;
        for (var topic : topicsOf(inForce(place))) {
            topics.add(new Topic(draft, position++, topic));
        }
        topics.flush();
    }

    /** One more at the end. @throws RuleViolation beside the field that is wrong */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void add(String country, TopicText text) {
        var draft = draft(kept(country));
        var there = topicsOf(draft);
        mustBeFew(there.size() + 1);
        if (there.stream().anyMatch(topic -> topic.title().equals(text.english()))) {
            throw RuleViolation.at("topicEnglish", "briefing.error.topicTwice");
        }
        topics.add(new Topic(draft, last(there) + 1, text));
        topics.flush();
    }

    /** In other words. @param seen the version that the caller saw */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void change(String country, long id, int seen, TopicText text) {
        var topic = one(draft(kept(country)), id);
        if (topic.getVersion() != seen) {
            throw new RuleViolation("briefing.error.recordChanged");
        }
        topic.say(text);
        topics.flush();
    }

    /** One place up or down. Without effect at the end of the list. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void move(String country, long id, boolean up) {
        var draft = draft(kept(country));
        var all = topicsOf(draft);
        int at = all.indexOf(one(draft, id));
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < all.size()) {
            int position = all.get(at).getPosition();
            all.get(at).moveTo(all.get(to).getPosition());
            all.get(to).moveTo(position);
        }
        topics.flush();
    }

    /** Out of the draft; what is in force can be put back. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void drop(String country, long id) {
        topics.remove(one(draft(kept(country)), id));
        topics.flush();
    }

    /** A topic in force, at the end of the draft again. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void putBack(String country, long id) {
        var place = kept(country);
        var draft = draft(place);
        var there = topicsOf(draft);
        mustBeFew(there.size() + 1);
        var topic = topicsOf(inForce(place)).stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("topic"));
        if (there.stream().noneMatch(one -> Objects.equals(one.getCameFrom(), topic.getId()))) {
            topics.add(new Topic(draft, last(there) + 1, topic));
        }
        topics.flush();
    }

    /** There is no draft any more; what is in force stays. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void discard(String country) {
        var draft = draft(kept(country));
        topicsOf(draft).forEach(topics::remove);
        topics.flush();
        topics.remove(draft);
        topics.flush();
    }

    /** The draft is in force from now on. @throws RuleViolation where nothing is left of it, or nothing is different */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void release(String country) {
        var place = kept(country);
        var draft = draft(place);
        var there = topicsOf(draft);
        if (there.isEmpty()) {
            throw new RuleViolation("briefing.error.noTopics");
        }
        var before = topicsOf(inForce(place)).stream().map(Topic::text).toList();
        if (there.stream().map(Topic::text).toList().equals(before)) {
            throw new RuleViolation("briefing.error.sameTopics");
        }
        draft.release(caller.me(), clock.instant());
        topics.flush();
    }

    private TopicsView view(Place place, int number, boolean withDraft) {
        var all = topics.listOf(codeOf(place));
        var released = all.stream().filter(list -> !list.isDraft()).toList();
        var draft =
                withDraft ? all.stream().filter(TopicList::isDraft).findFirst().orElse(null) : null;
        var current = released.isEmpty() ? inForce(place) : released.get(0);
        var shown = number == 0
                ? current
                : released.stream()
                        .filter(list -> list.getNumber() == number)
                        .findFirst()
                        .orElseThrow(() -> new NotThere("list of topics"));
        var now = listed(current);
        var looked = shown == current ? now : listed(shown);
        var written = draft == null ? null : listed(draft);
        var kept = draft == null
                ? Set.<Long>of()
                : topicsOf(draft).stream()
                        .map(Topic::getCameFrom)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return new TopicsView(
                place,
                !released.isEmpty(),
                now,
                looked,
                without(looked.topics(), now.topics()),
                without(now.topics(), looked.topics()),
                written,
                draft == null
                        ? List.of()
                        : now.topics().stream()
                                .filter(row -> !kept.contains(row.id()))
                                .toList(),
                released.stream()
                        .map(list ->
                                new TopicsView.Listed(list.getId(), list.getNumber(), list.getReleasedAt(), List.of()))
                        .toList());
    }

    private static List<TopicRow> without(List<TopicRow> rows, List<TopicRow> others) {
        var known = others.stream().map(TopicRow::words).collect(Collectors.toSet());
        return rows.stream().filter(row -> !known.contains(row.words())).toList();
    }

    private TopicsView.Listed listed(TopicList list) {
        return new TopicsView.Listed(
                list.getId(),
                list.getNumber(),
                list.getReleasedAt(),
                topicsOf(list).stream().map(TopicRow::of).toList());
    }

    private TopicList inForce(Place place) {
        return Stream.of(topics.listOf(codeOf(place)), topics.listOf(null))
                .flatMap(List::stream)
                .filter(list -> !list.isDraft())
                .findFirst()
                .orElseThrow(() -> new NotThere("list of topics"));
    }

    private TopicList draft(Place place) {
        var draft = topics.listOf(codeOf(place)).stream()
                .filter(TopicList::isDraft)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("briefing.error.noDraft"));
        topics.lock(draft).mustBeDraft();
        return draft;
    }

    private Topic one(TopicList draft, long id) {
        return topicsOf(draft).stream()
                .filter(topic -> topic.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("briefing.error.recordChanged"));
    }

    private List<Topic> topicsOf(TopicList list) {
        return topics.listTopics(List.of(list.getId()));
    }

    private static int last(List<Topic> topics) {
        return topics.isEmpty() ? 0 : topics.get(topics.size() - 1).getPosition();
    }

    private static void mustBeFew(int count) {
        if (count > MOST) {
            throw new RuleViolation("briefing.error.manyTopics", MOST);
        }
    }

    private Country country(Place place) {
        return place.kind() == Place.Kind.WORLD ? null : places.getCountry(place.code());
    }

    private static String codeOf(Place place) {
        return place.kind() == Place.Kind.WORLD ? null : place.code();
    }

    private Place kept(String code) {
        var place = places.getPlace(code);
        caller.mustRead(Permission.KEEP_BRIEFINGS, (Scoped) place);
        if (place.kind() != Place.Kind.WORLD && place.kind() != Place.Kind.COUNTRY) {
            throw new NotThere("topics of such a place");
        }
        return place;
    }
}
