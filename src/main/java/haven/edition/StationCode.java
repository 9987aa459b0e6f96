package haven.edition;

import haven.place.DutyStation;
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
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.Period;

/**
 * A code that opens a station's own entries from anywhere, as part of an address on cards and posters. It is no secret:
 * whoever has seen a poster knows it; it keeps out those who never were near the station.
 */
@Entity
@Table(name = "station_code")
public class StationCode implements Titled, PartOf {

    /** Cards and posters with an older code can be replaced in this time. */
    static final Period AFTER_REPLACING = Period.ofMonths(6);

    /** Without those that look alike on paper: 0 and o, 1 and l and i, u and v. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstwxyz";

    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duty_station_id")
    private DutyStation station;

    private String code;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Version
    private int version;

    protected StationCode() {}

    /** A new code, good for so many months from this day. */
    StationCode(DutyStation station, LocalDate today, int months) {
        this.station = station;
        this.code = random();
        this.madeOn = today;
        this.validTo = today.plusMonths(months);
    }

    private static String random() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    Long getId() {
        return id;
    }

    String getCode() {
        return code;
    }

    LocalDate getMadeOn() {
        return madeOn;
    }

    /** The last day on which it opens. */
    LocalDate getValidTo() {
        return validTo;
    }

    LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    boolean isOpen(LocalDate day) {
        return withdrawnOn == null && !day.isAfter(validTo);
    }

    /** There is a newer one: this one goes on for a while, so that what was printed can be replaced. */
    final void isReplaced(LocalDate today) {
        validTo = today.plus(AFTER_REPLACING);
    }

    /** From now on it opens nothing; once is enough. */
    final void withdraw(LocalDate today) {
        if (withdrawnOn == null) {
            withdrawnOn = today;
        }
    }

    /** Withdrawing it was a mistake. */
    final void takeBackWithdrawal() {
        withdrawnOn = null;
    }

    @Override
    public String title() {
        return code;
    }

    @Override
    public DutyStation whole() {
        return station;
    }
}
