package haven.access;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Somebody who is not calling, with the grants that their duties give: who gets a mail, who is to be given a task. */
public record DutyHolder(OptionalLong personId, List<Grant> grants) implements Holder {

    /** A person with the duties they hold; that everybody is staff goes without saying. */
    public static DutyHolder of(long personId, List<Grant> duties) {
        var grants = new ArrayList<>(duties);
        grants.add(new Grant(Role.STAFF, Scoped.WORLD));
        return new DutyHolder(OptionalLong.of(personId), List.copyOf(grants));
    }

    @Override
    public List<String> scopesOf(Permission permission) {
        return Grant.scopes(grants, permission);
    }

    @Override
    public List<String> scopesToGive(Role role) {
        return Grant.scopesToGive(grants, role);
    }
}
