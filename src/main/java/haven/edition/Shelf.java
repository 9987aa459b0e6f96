package haven.edition;

import haven.access.Scoped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** What is published, in memory. Reading never asks the database. */
@ApplicationScoped
public class Shelf {

    @Inject
    ShelfFolder folder;

    private record Key(String part, String scope) {}

    /** Content that is read from its JSON once, when somebody first asks for it. */
    private static final class Entry {
        private final EditionRow row;
        private volatile Object content;

        Entry(EditionRow row) {
            this.row = row;
        }

        <T> T as(Class<T> type) {
            var known = content;
            if (!type.isInstance(known)) {
                known = Json.read(row.content(), type);
                content = known;
            }
            return type.cast(known);
        }
    }

    /** Content with the place that it was published for. */
    public record Placed<T>(String scope, T content) {}

    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private volatile Map<String, PublishedStation> stations = Map.of();
    private volatile Instant confirmedAt;
    private volatile boolean read;

    /** The content of this part for exactly this place. */
    public <T> Optional<T> find(String part, String scope, Class<T> type) {
        fromFolder();
        return Optional.ofNullable(entries.get(new Key(part, scope)))
                .filter(entry -> entry.row.content() != null)
                .map(entry -> entry.as(type));
    }

    /** What the station, its country, its region and the world have of this part, the nearest first. */
    public <T> List<Placed<T>> upwards(String part, PublishedStation station, Class<T> type) {
        return station.upwards().stream()
                .flatMap(scope -> find(part, scope, type).map(found -> new Placed<>(scope, found)).stream())
                .toList();
    }

    /** The station with this code. */
    public Optional<PublishedStation> station(String code) {
        fromFolder();
        return Optional.ofNullable(stations.get(code));
    }

    /** All stations, by code. */
    public Collection<PublishedStation> stations() {
        fromFolder();
        return stations.values();
    }

    /** The file with this checksum; empty where this node does not have it yet. */
    public Optional<byte[]> file(String sha256) {
        return folder.file(sha256);
    }

    /** When the database last said that this is all; null when it never did. */
    public Instant confirmedAt() {
        fromFolder();
        return confirmedAt;
    }

    /** Grows whenever something on the shelf changes. */
    long changes() {
        return changes.get();
    }

    boolean isEmpty() {
        return stations().isEmpty();
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    /** Puts one thing there, unless something newer is there already. */
    void put(EditionRow row) {
        entries.merge(
                new Key(row.part(), row.scope()),
                new Entry(row),
                (known, fresh) -> fresh.row.number() < known.row.number() ? known : fresh);
        changed();
    }

    /** Exactly this is on the shelf from now on. */
    void replace(List<EditionRow> rows) {
        var keys = rows.stream().map(row -> new Key(row.part(), row.scope())).collect(Collectors.toSet());
        rows.forEach(row -> entries.put(new Key(row.part(), row.scope()), new Entry(row)));
        entries.keySet().retainAll(keys);
        read = true;
        changed();
    }

    /** Pages that were made before are made anew. */
    void changed() {
        var places = entries.get(new Key(PublishedPlaces.PART, Scoped.WORLD));
        if (places != null) {
            stations = places.as(PublishedPlaces.class).stations().stream()
                    .collect(Collectors.collectingAndThen(
                            Collectors.toMap(
                                    PublishedStation::code,
                                    station -> station,
                                    (one, same) -> one,
                                    java.util.LinkedHashMap::new),
                            java.util.Collections::unmodifiableMap));
        }
        changes.incrementAndGet();
    }

    /** Until the database was asked, what the folder kept is what there is. */
    private void fromFolder() {
        if (!read) {
            synchronized (this) {
                if (!read) {
                    replace(folder.read());
                    confirmedAt = folder.confirmedAt();
                }
            }
        }
    }
}
