package haven.due;

import haven.access.Holder;
import haven.access.Permission;
import haven.access.Role;
import haven.access.Scoped;
import java.util.List;
import java.util.OptionalLong;

/** All people together: what is due for them is due at all. For jobs only. */
record Everybody() implements Holder {

    @Override
    public OptionalLong personId() {
        return OptionalLong.empty();
    }

    @Override
    public List<String> scopesOf(Permission permission) {
        return List.of(Scoped.WORLD);
    }

    @Override
    public List<String> scopesToGive(Role role) {
        return List.of(Scoped.WORLD);
    }

    @Override
    public boolean isEverybody() {
        return true;
    }
}
