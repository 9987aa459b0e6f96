package haven.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** {@code /reset/{token}}: somebody who forgot the password chooses a new one. */
@Named
@RequestScoped
public class ResetPage extends KeyedPassword {

    @Override
    KeyKind kind() {
        return KeyKind.RESET;
    }
}
