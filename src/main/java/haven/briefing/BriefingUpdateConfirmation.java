package haven.briefing;

import haven.person.Person;
import haven.shared.PartOf;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** BRF-13: that somebody has read an update. */
@Entity
@Table(name = "briefing_update_confirmation")
public class BriefingUpdateConfirmation implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "briefing_update_id")
    private BriefingUpdate update;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected BriefingUpdateConfirmation() {}

    BriefingUpdateConfirmation(BriefingUpdate update, Person person, Instant now) {
        this.update = update;
        this.person = person;
        this.confirmedAt = now;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    @Override
    public String title() {
        return person.name();
    }

    @Override
    public BriefingUpdate whole() {
        return update;
    }
}
