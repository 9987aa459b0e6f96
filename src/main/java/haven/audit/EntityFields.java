package haven.audit;

import haven.shared.Anonymous;
import haven.shared.PersonKey;
import haven.shared.Secret;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.DeferrableChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;

/** The fields of one entity, as the audit trail keeps them: no ids and versions of its own, no lists of parts. */
final class EntityFields {

    /** Names that tell a title where the entity itself does not say, see {@link haven.shared.Titled}. */
    private static final List<String> TITLES = List.of("title", "name", "username", "code", "key");

    private final ClassDescriptor descriptor;
    /** Asked for each field of each row that is written. */
    private final Map<String, Boolean> annotated = new ConcurrentHashMap<>();

    /** Fields before and after; the same keys in both. */
    record Changes(JsonObject before, JsonObject after) {

        boolean isEmpty() {
            return after.isEmpty();
        }
    }

    EntityFields(ClassDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    String kind() {
        return descriptor.getJavaClass().getSimpleName();
    }

    String id(Object entity, AbstractSession session) {
        return String.valueOf(session.getId(entity));
    }

    boolean isAnonymous() {
        return descriptor.getJavaClass().isAnnotationPresent(Anonymous.class);
    }

    /** The first field that may be a title, or nothing. */
    String title(Object entity) {
        return TITLES.stream()
                .map(descriptor::getMappingForAttributeName)
                .filter(Objects::nonNull)
                .map(mapping -> mapping.getAttributeValueFromObject(entity))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }

    /** All fields that have a value. */
    JsonObject values(Object entity, AbstractSession session) {
        var values = FieldValue.JSON.createObjectBuilder();
        kept().forEach(mapping -> {
            var value = value(mapping, mapping.getRealAttributeValueFromObject(entity, session), session);
            if (value != JsonValue.NULL) {
                values.add(mapping.getAttributeName(), value);
            }
        });
        return values.build();
    }

    /** The fields that are not what they were. */
    Changes changes(Object entity, ObjectChangeSet changes, AbstractSession session) {
        var before = FieldValue.JSON.createObjectBuilder();
        var after = FieldValue.JSON.createObjectBuilder();
        kept().forEach(mapping -> {
            var name = mapping.getAttributeName();
            var record = (ChangeRecord) changes.getChangesForAttributeNamed(name);
            if (record != null) {
                var current = mapping.getRealAttributeValueFromObject(entity, session);
                var old = value(mapping, old(record, current, session), session);
                var now = value(mapping, current, session);
                if (isSecret(mapping) || !old.equals(now)) {
                    before.add(name, old);
                    after.add(name, now);
                }
            }
        });
        return new Changes(before.build(), after.build());
    }

    private static Object old(ChangeRecord record, Object current, AbstractSession session) {
        return record instanceof DeferrableChangeRecord collection
                ? collection.getOldValue(copy(current), session)
                : record.getOldValue();
    }

    /** The provider takes out of it what was added and puts back what was removed; the entity's own must stay. */
    private static Object copy(Object collection) {
        if (collection instanceof Map<?, ?> map) {
            return new HashMap<>(map);
        }
        return collection instanceof Set<?> set ? new HashSet<>(set) : new ArrayList<>((Collection<?>) collection);
    }

    private Stream<DatabaseMapping> kept() {
        return descriptor.getMappings().stream()
                .filter(mapping -> !mapping.isPrimaryKeyMapping() && !mapping.isOneToManyMapping())
                .filter(mapping -> !mapping.isReadOnly())
                .filter(mapping -> !isVersion(mapping));
    }

    private boolean isVersion(DatabaseMapping mapping) {
        return descriptor.getOptimisticLockingPolicy() instanceof VersionLockingPolicy versions
                && versions.getWriteLockField().equals(mapping.getField());
    }

    private JsonValue value(DatabaseMapping mapping, Object value, AbstractSession session) {
        if (value != null && isSecret(mapping)) {
            return FieldValue.SECRET;
        }
        return isAnnotated(mapping, PersonKey.class) ? FieldValue.people(value) : FieldValue.of(value, session);
    }

    private boolean isSecret(DatabaseMapping mapping) {
        return isAnnotated(mapping, Secret.class);
    }

    private boolean isAnnotated(DatabaseMapping mapping, Class<? extends Annotation> annotation) {
        return annotated.computeIfAbsent(
                annotation.getSimpleName() + mapping.getAttributeName(), unread -> looksAnnotated(mapping, annotation));
    }

    private boolean looksAnnotated(DatabaseMapping mapping, Class<? extends Annotation> annotation) {
        for (Class<?> type = descriptor.getJavaClass(); type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getName().equals(mapping.getAttributeName())) {
                    return field.isAnnotationPresent(annotation);
                }
            }
        }
        return false;
    }
}
