package haven.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** {@code /welcome/{token}}: somebody who was invited chooses a password. */
@Named
@RequestScoped
public class WelcomePage extends KeyedPassword {

    @Override
    KeyKind kind() {
        return KeyKind.INVITATION;
    }
}
