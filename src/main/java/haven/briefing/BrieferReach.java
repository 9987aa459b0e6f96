package haven.briefing;

import haven.access.Caller;
import haven.access.OutOfSight;
import haven.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whose times the caller keeps: their own, and those of the briefers of their area. */
@ApplicationScoped
class BrieferReach {

    @Inject
    BriefingDeskRepository desk;

    @Inject
    Caller caller;

    /** @throws haven.shared.NotThere where there is none, or it is neither the caller nor in their area */
    Briefer kept(long id) {
        var briefer = desk.getBriefer(id);
        if (!briefer.getPerson().getId().equals(caller.me()) && !caller.may(Permission.KEEP_BRIEFINGS, briefer)) {
            throw new OutOfSight("briefer " + id + " is another one's");
        }
        return briefer;
    }

    /** Other briefers for the same places: those of their area, and those whose area holds it; by name. */
    List<Briefer> listBeside(Briefer briefer) {
        return desk.listBriefers(List.of(haven.access.Scoped.WORLD)).stream()
                .filter(other -> !other.getId().equals(briefer.getId()))
                .filter(other -> other.scope().startsWith(briefer.scope())
                        || briefer.scope().startsWith(other.scope()))
                .toList();
    }
}
