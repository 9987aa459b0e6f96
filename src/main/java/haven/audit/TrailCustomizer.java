package haven.audit;

import haven.shared.Unaudited;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** Named in persistence.xml: lets the trail follow every entity there is, but for those that are {@link Unaudited}. */
public class TrailCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (var descriptor : session.getDescriptors().values()) {
            var isEntity = !descriptor.isAggregateDescriptor() && !descriptor.isAggregateCollectionDescriptor();
            if (isEntity && !descriptor.getJavaClass().isAnnotationPresent(Unaudited.class)) {
                descriptor.getEventManager().addListener(new TrailListener(new EntityFields(descriptor)));
            }
        }
    }
}
