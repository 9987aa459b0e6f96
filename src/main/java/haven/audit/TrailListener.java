package haven.audit;

import haven.access.Scoped;
import haven.shared.Beans;
import haven.shared.PartOf;
import haven.shared.Titled;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;

/** Told by the persistence provider of each row of one entity that was written; hands it on to the {@link Trail}. */
final class TrailListener extends DescriptorEventAdapter {

    private final EntityFields fields;
    private volatile Trail trail;

    TrailListener(EntityFields fields) {
        this.fields = fields;
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        add(event, AuditAction.MADE, JsonValue.EMPTY_JSON_OBJECT, fields.values(event.getObject(), session(event)));
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        var changes = changes(event);
        if (changes == null) {
            return;
        }
        var changed = fields.changes(event.getObject(), changes, session(event));
        if (!changed.isEmpty()) { // else only its version counted on, because of a part that has a row of its own
            add(event, AuditAction.CHANGED, changed.before(), changed.after());
        }
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        add(event, AuditAction.REMOVED, fields.values(event.getObject(), session(event)), JsonValue.EMPTY_JSON_OBJECT);
    }

    /** The bean is looked up once; it is there as soon as somebody changes something. */
    private Trail trail() {
        if (trail == null) {
            trail = Beans.get(Trail.class);
        }
        return trail;
    }

    private void add(DescriptorEvent event, AuditAction action, JsonObject before, JsonObject after) {
        var entity = event.getObject();
        var session = session(event);
        var whole = entity instanceof PartOf part ? part.whole() : null;
        var subject = new Subject(
                fields.kind(),
                fields.id(entity, session),
                whole == null ? fields.kind() : whole.getClass().getSimpleName(),
                whole == null ? fields.id(entity, session) : String.valueOf(session.getId(whole)),
                entity instanceof Titled titled ? titled.title() : fields.title(entity),
                scope(entity));
        trail().add(subject, action, before, after, fields.isAnonymous());
    }

    /** Where it lies, or where that lies of which it is a part; empty where there is no place. */
    private static String scope(Object entity) {
        if (entity instanceof Scoped scoped) {
            return scoped.scope();
        }
        return entity instanceof PartOf part ? scope(part.whole()) : "";
    }

    /** The provider fills the event's own only for some events. */
    private static ObjectChangeSet changes(DescriptorEvent event) {
        return event.getQuery() instanceof ObjectLevelModifyQuery query
                ? query.getObjectChangeSet()
                : event.getChangeSet();
    }

    private static AbstractSession session(DescriptorEvent event) {
        return event.getSession();
    }
}
