package haven.aidememoire;

import haven.edition.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** AM-01: two states of an Aide-Memoire side by side, by service and field. */
public record Comparison(List<Part> parts) {

    /** What a part is about. */
    public enum Kind {
        WHOLE,
        LAW,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** The changes of one thing. @param title of a service, else empty */
    public record Part(Kind kind, Words title, ServiceGroup group, List<Change> changes) {}

    /**
     * One field.
     *
     * @param label key of its name
     * @param language of a text that has translations, else empty
     * @param family what stands before the names of its values in their keys; of hours the day; else empty
     * @param before empty where there was none; of several values their names, by commas
     */
    public record Change(String label, String language, String family, String before, String after) {

        /** What changed inside a text. */
        public List<TextDifference.Piece> pieces() {
            return TextDifference.of(before, after);
        }
    }

    /** @param from null where there was nothing */
    static Comparison of(DraftCopy from, DraftCopy to) {
        var parts = new ArrayList<Part>();
        part(parts, Kind.WHOLE, FieldsOfCopy.ofWhole(from), FieldsOfCopy.ofWhole(to));
        part(parts, Kind.LAW, FieldsOfCopy.ofLaw(from), FieldsOfCopy.ofLaw(to));
        var before = services(from);
        var after = services(to);
        after.forEach((id, service) -> {
            var then = before.get(id);
            service(parts, then == null ? Kind.ADDED : Kind.CHANGED, service, fields(then), fields(service));
        });
        before.forEach((id, service) -> {
            if (!after.containsKey(id)) {
                service(parts, Kind.REMOVED, service, fields(service), Map.of());
            }
        });
        return new Comparison(parts);
    }

    /** Nothing is different. */
    public boolean same() {
        return parts.isEmpty();
    }

    /** What one typed against what is there now, of a service that two had open at once. */
    static List<Change> changes(DraftCopy.ServiceCopy now, DraftCopy.ServiceCopy typed) {
        return changes(fields(now), fields(typed));
    }

    private static Map<Long, DraftCopy.ServiceCopy> services(DraftCopy copy) {
        var services = new LinkedHashMap<Long, DraftCopy.ServiceCopy>();
        if (copy != null) {
            copy.services().forEach(service -> services.put(service.id(), service));
        }
        return services;
    }

    private static Map<String, FieldsOfCopy.Field> fields(DraftCopy.ServiceCopy service) {
        return service == null ? Map.of() : FieldsOfCopy.ofService(service);
    }

    private static void service(
            List<Part> parts,
            Kind kind,
            DraftCopy.ServiceCopy service,
            Map<String, FieldsOfCopy.Field> before,
            Map<String, FieldsOfCopy.Field> after) {
        var changes = changes(before, after);
        if (!changes.isEmpty()) {
            var title = service.contact().title();
            parts.add(new Part(
                    kind,
                    Words.of(title.get("en"), title.get("fr"), title.get("es"), title.get("ar")),
                    service.says().getGroup(),
                    changes));
        }
    }

    private static void part(
            List<Part> parts,
            Kind kind,
            Map<String, FieldsOfCopy.Field> before,
            Map<String, FieldsOfCopy.Field> after) {
        var changes = changes(before, after);
        if (!changes.isEmpty()) {
            parts.add(new Part(kind, new Words(Map.of()), null, changes));
        }
    }

    private static List<Change> changes(Map<String, FieldsOfCopy.Field> before, Map<String, FieldsOfCopy.Field> after) {
        var keys = new LinkedHashMap<>(after);
        before.forEach(keys::putIfAbsent);
        return keys.entrySet().stream()
                .map(entry -> change(entry.getValue(), before.get(entry.getKey()), after.get(entry.getKey())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Change change(FieldsOfCopy.Field field, FieldsOfCopy.Field before, FieldsOfCopy.Field after) {
        return new Change(
                field.label(),
                field.language(),
                field.family(),
                before == null ? "" : before.value(),
                after == null ? "" : after.value());
    }
}
