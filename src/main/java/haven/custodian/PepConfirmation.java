package haven.custodian;

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
import java.time.LocalDate;

/** That somebody said on a day: this custodian's details are right. */
@Entity
@Table(name = "pep_confirmation")
public class PepConfirmation implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pep_custodian_id")
    private PepCustodian custodian;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "by_role")
    private String byRole;

    protected PepConfirmation() {}

    PepConfirmation(PepCustodian custodian, LocalDate confirmedOn, String byRole) {
        this.custodian = custodian;
        this.confirmedOn = confirmedOn;
        this.byRole = byRole;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    @Override
    public String title() {
        return custodian.title();
    }

    @Override
    public PepCustodian whole() {
        return custodian;
    }
}
