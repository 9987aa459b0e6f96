package haven.sheet;

import haven.place.PlaceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * What becomes of imports when nobody is calling: hence no {@code @Allowed}. Each question is a transaction of its
 * own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ImportRegister {

    /** Whoever writes a part says so; after this time without, the node is gone. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int REMOVED_AT_ONCE = 20;

    @Inject
    SheetRepository imports;

    @Inject
    SheetKinds kinds;

    @Inject
    PlaceService places;

    @Inject
    Clock clock;

    /** An import that somebody began, and who. */
    record Begun(long id, long accountId) {}

    List<Begun> listStalled() {
        return imports.listStalled(clock.instant().minus(SILENCE)).stream()
                .map(one -> new Begun(one.getId(), one.getAccountId()))
                .toList();
    }

    /** It cannot go on; what was written until then is published. */
    void fail(long id, boolean publish) {
        imports.lock(id).filter(one -> one.getState() == ImportState.APPLYING).ifPresent(one -> {
            if (publish) {
                kinds.get(one.getKind())
                        .publish(Found.written(imports.file(one).found().rows()).stream()
                                .map(places::getPlace)
                                .toList());
            }
            one.fail(clock.instant());
        });
        imports.flush();
    }

    /** Removes some of those that are over. @return how many */
    int sweep() {
        var old = imports.listOlder(clock.instant().minus(KEPT), REMOVED_AT_ONCE);
        old.forEach(imports::remove);
        return old.size();
    }
}
