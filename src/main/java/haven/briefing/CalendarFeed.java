package haven.briefing;

import haven.shared.PersonKey;
import haven.shared.Secret;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody's calendar program may read their briefings, by an address of which only the hash is kept. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed implements Titled {

    @Id
    @PersonKey
    @Column(name = "person_id")
    private Long personId;

    @Secret
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarFeed() {}

    CalendarFeed(Long personId, String tokenHash, Instant madeAt) {
        this.personId = personId;
        renew(tokenHash, madeAt);
    }

    /** The address that there was ends. */
    final void renew(String newHash, Instant now) {
        tokenHash = newHash;
        madeAt = now;
    }

    public Long getPersonId() {
        return personId;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    @Override
    public String title() {
        return "calendar " + personId;
    }
}
