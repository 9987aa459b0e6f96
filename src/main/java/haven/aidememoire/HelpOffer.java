package haven.aidememoire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a station's page offers: all of its own services; what it has not got from its country, region or the world, or
 * from the nearest other station; and in each group somebody outside the station.
 */
public final class HelpOffer {

    private static final int FROM_ELSEWHERE = 2;

    /** What one place has. */
    record Layer(Origin origin, List<PublishedService> services) {}

    /** Services under one heading. @param byVoice how many are told by voice only */
    public record Group(ServiceGroup group, List<ServiceCard> cards, int byVoice) {}

    /** A window with what still helps in it and who gives that. */
    public record Window(ResponseWindow window, List<Place> places) {}

    /** Who gives all of this: here, or where nobody does, elsewhere; empty where nobody is known to. */
    public record Place(List<Care> cares, List<ServiceCard> cards) {}

    private final LocalDate today;
    private final List<Layer> layers;
    private final Supplier<Stream<Layer>> neighbours;
    private final Map<Long, ServiceCard> cards = new LinkedHashMap<>();

    /**
     * @param layers the station's own where it may be shown, then its country, its region, the world
     * @param neighbours other stations, the nearest first; none where the station's own is not shown
     */
    HelpOffer(List<Layer> layers, Supplier<Stream<Layer>> neighbours, LocalDate today) {
        this.layers = layers;
        this.neighbours = neighbours;
        this.today = today;
        own().forEach(this::add);
        Arrays.stream(ServiceGroup.values()).forEach(this::fill);
        Arrays.stream(ResponseWindow.values())
                .flatMap(window -> window.helps().stream())
                .distinct()
                .forEach(this::fill);
    }

    private List<ServiceCard> own() {
        return layers.stream()
                .filter(layer -> layer.origin().here())
                .flatMap(layer -> in(layer, service -> true))
                .toList();
    }

    private void fill(ServiceGroup group) {
        Predicate<PublishedService> fits = service -> service.group() == group;
        boolean isHere = own().stream().anyMatch(card -> fits.test(card.service()));
        var beyond = beyond(fits);
        if (isHere) {
            beyond.stream().limit(1).forEach(this::add);
        } else if (beyond.isEmpty()) {
            nearest(fits).forEach(this::add);
        } else {
            beyond.forEach(this::add);
        }
    }

    private void fill(Care care) {
        if (cards.values().stream().anyMatch(card -> card.gives(care))) {
            return;
        }
        Predicate<PublishedService> fits =
                service -> service.gives() != null && service.gives().contains(care);
        var beyond = beyond(fits);
        (beyond.isEmpty() ? nearest(fits).stream().limit(1).toList() : beyond).forEach(this::add);
    }

    /** What the nearest of country, region and world has that fits. */
    private List<ServiceCard> beyond(Predicate<PublishedService> fits) {
        return layers.stream()
                .filter(layer -> !layer.origin().here())
                .map(layer -> in(layer, fits).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<ServiceCard> nearest(Predicate<PublishedService> fits) {
        return neighbours
                .get()
                .map(layer -> in(layer, fits.and(service -> !service.contact().byVoiceOnly()))
                        .limit(FROM_ELSEWHERE)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<ServiceCard> in(Layer layer, Predicate<PublishedService> fits) {
        return layer.services().stream()
                .filter(service -> holds(service) && fits.test(service))
                .map(service -> new ServiceCard(service, layer.origin()));
    }

    private boolean holds(PublishedService service) {
        var contact = service.contact();
        return (contact.from() == null || !today.isBefore(contact.from()))
                && (contact.to() == null || !today.isAfter(contact.to()));
    }

    private void add(ServiceCard card) {
        cards.putIfAbsent(card.contact().id(), card);
    }

    /** All of them, the station's own first; what is told by voice only, too. */
    List<ServiceCard> cards() {
        return List.copyOf(cards.values());
    }

    /** AM-01: medical, psychosocial, legal, security; each heading is there, with or without services. */
    public List<Group> groups() {
        return Arrays.stream(ServiceGroup.values()).map(this::group).toList();
    }

    private Group group(ServiceGroup group) {
        var all = cards.values().stream()
                .filter(card -> card.service().group() == group)
                .sorted(Comparator.comparing(card -> card.origin().level()))
                .toList();
        var named = all.stream().filter(card -> !card.contact().byVoiceOnly()).toList();
        return new Group(group, named, all.size() - named.size());
    }

    /** AM-02: all windows, each with what still helps and who gives that; what the same people give stands together. */
    public List<Window> windows() {
        return Arrays.stream(ResponseWindow.values())
                .map(window -> new Window(window, places(window)))
                .toList();
    }

    private List<Place> places(ResponseWindow window) {
        var byPlace = new LinkedHashMap<List<ServiceCard>, List<Care>>();
        window.helps()
                .forEach(care -> byPlace.computeIfAbsent(giving(care), cards -> new ArrayList<>())
                        .add(care));
        return byPlace.entrySet().stream()
                .map(entry -> new Place(entry.getValue(), entry.getKey()))
                .toList();
    }

    private List<ServiceCard> giving(Care care) {
        var all = cards.values().stream().filter(card -> card.gives(care)).toList();
        var here = all.stream().filter(card -> card.origin().here()).toList();
        return here.isEmpty() ? all.stream().limit(FROM_ELSEWHERE).toList() : here;
    }
}
