package haven.account;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Forgets links and codes whose time has long been over; who made and used them stays in the audit trail. */
@ApplicationScoped
public class AccountKeySweepJob implements Job {

    private static final LocalTime NIGHT = LocalTime.of(3, 7);

    @Inject
    AccountKeyService keys;

    @Override
    public String name() {
        return "account.forgetKeys";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(NIGHT);
    }

    @Override
    public int run() {
        return keys.forget();
    }
}
