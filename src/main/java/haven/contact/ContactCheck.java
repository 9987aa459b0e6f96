package haven.contact;

import haven.shared.PartOf;
import haven.shared.PersonKey;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/** That a contact was checked on a day, in which capacity and how, and what came of it. Such rows never change. */
@Entity
@Table(name = "contact_check")
public class ContactCheck implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_role")
    private Verifier byRole;

    @Enumerated(EnumType.STRING)
    private CheckMethod method;

    @Enumerated(EnumType.STRING)
    private CheckOutcome outcome;

    private String digits;

    /** The second check that it was, of numbers changed on this day: so that a call taken back brings it back. */
    @Column(name = "ended_change_on")
    private LocalDate endedChangeOn;

    @PersonKey
    @Column(name = "ended_change_by")
    private Long endedChangeBy;

    @Column(name = "ended_change_numbers")
    private String endedChangeNumbers;

    @PersonKey
    @Column(name = "ended_change_numbers_by")
    private String endedChangeNumbersBy;

    @Version
    private int version;

    protected ContactCheck() {}

    /** @param digits the one number that it is about; null: the whole contact */
    ContactCheck(
            Contact contact,
            LocalDate checkedOn,
            Verifier byRole,
            CheckMethod method,
            CheckOutcome outcome,
            String digits) {
        this.contact = contact;
        this.checkedOn = checkedOn;
        this.byRole = byRole;
        this.method = method;
        this.outcome = outcome;
        this.digits = digits;
    }

    void ends(LocalDate changedOn, Long changedBy, WaitingNumbers waiting) {
        endedChangeOn = changedOn;
        endedChangeBy = changedBy;
        endedChangeNumbers = waiting.digits();
        endedChangeNumbersBy = waiting.people();
    }

    /** The day of the change that it was the second check of, or null. */
    LocalDate endedChangeOn() {
        return endedChangeOn;
    }

    Long endedChangeBy() {
        return endedChangeBy;
    }

    /** The numbers that waited for it. */
    WaitingNumbers endedChangeNumbers() {
        return WaitingNumbers.read(endedChangeNumbers, endedChangeNumbersBy);
    }

    /** Whether it was a second check of the change of this day, when all these numbers waited for one. */
    boolean wasOfChange(LocalDate changedOn, WaitingNumbers waiting) {
        return changedOn != null
                && changedOn.equals(endedChangeOn)
                && endedChangeNumbers().numbers().containsAll(waiting.numbers());
    }

    /** The number that was called; null: it is about the whole contact. */
    public String getDigits() {
        return digits;
    }

    /** Whether it says anything about this number; null: any. */
    boolean isAbout(String number) {
        return digits == null || number == null || digits.equals(number);
    }

    boolean isAboutOneOf(List<ContactNumber> numbers) {
        return digits == null
                || numbers.stream().anyMatch(number -> number.getDigits().equals(digits));
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public Verifier getByRole() {
        return byRole;
    }

    public CheckMethod getMethod() {
        return method;
    }

    public CheckOutcome getOutcome() {
        return outcome;
    }

    /** Whether it was a call, and somebody answered. */
    boolean isAnswer() {
        return method == CheckMethod.CALLED && outcome == CheckOutcome.RIGHT;
    }

    /** DIR-05: whether it is of the log of test calls, not of a keeper who called in order to check. */
    boolean isTestCall() {
        return method == CheckMethod.CALLED && byRole == Verifier.OPERATIONS_CENTRE;
    }

    /** Whether it says that all is right, or that something is not; that a call was answered or not says neither. */
    boolean judgesAll() {
        return outcome == CheckOutcome.WRONG || outcome == CheckOutcome.RIGHT && byRole != Verifier.OPERATIONS_CENTRE;
    }

    @Override
    public String title() {
        return contact.title();
    }

    @Override
    public Contact whole() {
        return contact;
    }
}
