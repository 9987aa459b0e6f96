package haven.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.shared.NotAllowed;
import haven.shared.NotThere;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final Scoped KENYA = () -> "/world/nairobi/KE/";
    private static final Scoped NAIROBI = () -> "/world/nairobi/KE/ke-nairobi/";
    private static final Scoped SOMALIA = () -> "/world/nairobi/SO/";
    private static final Scoped REGION = () -> "/world/nairobi/";

    private static Caller focalPointKenya() {
        var caller = new Caller();
        caller.is(new Caller.Identity(
                "t",
                1L,
                "focal.ke",
                1L,
                "A",
                "en",
                List.of(
                        new Grant(Role.STAFF, Scoped.WORLD),
                        new Grant(Role.COUNTRY_SECURITY_FOCAL_POINT, KENYA.scope()))));
        return caller;
    }

    @Test
    @DisplayName("a duty reaches its own place and what lies below, nothing beside or above")
    void scope() {
        var caller = focalPointKenya();
        assertThat(caller.may(Permission.KEEP_DOCUMENTS, KENYA)).isTrue();
        assertThat(caller.may(Permission.KEEP_DOCUMENTS, NAIROBI)).isTrue();
        assertThat(caller.may(Permission.KEEP_DOCUMENTS, SOMALIA)).isFalse();
        assertThat(caller.may(Permission.KEEP_DOCUMENTS, REGION)).isFalse();
    }

    @Test
    @DisplayName("R12 what one may not change answers 403, what one may not read answers 404")
    void refusals() {
        var caller = focalPointKenya();
        assertThatCode(() -> caller.mustReach(Permission.KEEP_DOCUMENTS, NAIROBI))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> caller.mustReach(Permission.KEEP_DOCUMENTS, SOMALIA))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> caller.mustRead(Permission.READ_SECURITY, SOMALIA))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> caller.must(Permission.READ_SMT)).isInstanceOf(NotAllowed.class);
    }

    @Test
    @DisplayName("who has not signed in holds nothing but what is public")
    void nobody() {
        var nobody = new Caller();
        assertThat(nobody.may(Permission.READ_PUBLIC, NAIROBI)).isTrue();
        assertThat(nobody.may(Permission.READ_STAFF_PAGES)).isFalse();
        assertThatThrownBy(() -> nobody.must(Permission.READ_STAFF_PAGES)).isInstanceOf(NotSignedIn.class);
    }

    @Test
    @DisplayName("an administrator reads no security documents by being an administrator")
    void administrator() {
        assertThat(Role.ADMINISTRATOR.permits(Permission.READ_SECURITY)).isFalse();
        assertThat(Role.ADMINISTRATOR.permits(Permission.READ_SMT)).isFalse();
        assertThat(Role.ADMINISTRATOR.permits(Permission.KEEP_DOCUMENTS)).isFalse();
    }
}
