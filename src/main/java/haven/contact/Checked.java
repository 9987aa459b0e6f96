package haven.contact;

import haven.shared.PersonKey;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of an entry because somebody checked it, apart from what stands in it. AM-05: until which day a check
 * holds follows from what the entry is for. DIR-05: whether a call was answered. DIR-11: changed numbers are seen at
 * once, and wait for a second check by somebody else.
 */
@MappedSuperclass
public abstract class Checked extends Described {

    /** AM-05: what gives treatment day and night is checked so often. */
    static final int URGENT_DAYS = 90;

    /** DIR-11: changed numbers are checked by somebody else within 72 hours. */
    public static final int SECOND_CHECK_DAYS = 3;

    /** DIR-05: so many calls in a row without an answer are a task. */
    public static final int UNANSWERED_CALLS = 2;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by_role")
    private String verifiedByRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "verified_by")
    private CheckMethod verifiedBy;

    @Column(name = "check_by")
    private LocalDate checkBy;

    private boolean urgent;

    @Column(name = "relied_on")
    private boolean reliedOn = true;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private int unanswered;

    @Column(name = "found_wrong")
    private boolean foundWrong;

    @Column(name = "numbers_changed_on")
    private LocalDate numbersChangedOn;

    /** Who changed all that wait; null where they were several, for each of whom there is something to check. */
    @PersonKey
    @Column(name = "numbers_changed_by")
    private Long numbersChangedBy;

    /** DIR-11: which numbers they are, apart by commas; none where one was only taken out. */
    @Column(name = "numbers_waiting")
    private String numbersWaiting = "";

    /** DIR-11: who changed each of them, in the same order. */
    @PersonKey
    @Column(name = "numbers_waiting_by")
    private String numbersWaitingBy = "";

    abstract ContactKind kind();

    abstract LocalDate begins();

    abstract List<ContactCheck> checks();

    abstract Contact contact();

    /** As {@link #verify(LocalDate, Verifier, CheckMethod, Long, String)}, of all its numbers. */
    public void verify(LocalDate on, Verifier role, CheckMethod method, Long byPerson) {
        verify(on, role, method, byPerson, null);
    }

    /**
     * Somebody checked it: all of it is right. A call ends what was not answered, but is no test call: that is
     * {@link #answered}. A second check that was pending is done, where it is not by the person who changed the numbers,
     * nor by a call of another number.
     *
     * @param byPerson whose account it was; null where whose entry it is said so by a link, or nobody knows
     * @param digits the one number that was called; null: all of them
     */
    public void verify(LocalDate on, Verifier role, CheckMethod method, Long byPerson, String digits) {
        var check = new ContactCheck(contact(), on, role, method, CheckOutcome.RIGHT, digits);
        checks().add(check);
        verifiedOn = on;
        verifiedByRole = role.name();
        verifiedBy = method;
        foundWrong = false;
        if (method == CheckMethod.CALLED) {
            unanswered = Misses.of(contact());
        }
        if (role == Verifier.THEMSELVES || byPerson != null) {
            endSecondCheck(check, digits, role == Verifier.THEMSELVES ? null : byPerson);
        }
        reckon();
    }

    /**
     * A test call was answered, which says nothing about hours and languages. Of a changed number it is the second check,
     * where it is not by the person who changed it. While changed numbers wait, an answer of another one says nothing.
     *
     * @param byPerson whose account it was, or null
     * @param digits the number that was called; null: nobody knows which
     */
    public void answered(LocalDate on, Verifier role, Long byPerson, String digits) {
        var check = new ContactCheck(contact(), on, role, CheckMethod.CALLED, CheckOutcome.RIGHT, digits);
        checks().add(check);
        answeredOn = isOfUnchanged(digits) ? answeredOn : on;
        unanswered = Misses.of(contact());
        if (byPerson != null) {
            endSecondCheck(check, digits, byPerson);
        }
    }

    private boolean isOfUnchanged(String digits) {
        return numbersChangedOn != null
                && digits != null
                && !numbersWaiting.isEmpty()
                && !waiting().has(digits);
    }

    /** @param byPerson who checked; null: whose entry it is */
    private void endSecondCheck(ContactCheck check, String digits, Long byPerson) {
        if (numbersChangedOn == null || isOfUnchanged(digits)) {
            return;
        }
        var waiting = waiting();
        var left = waiting.checked(digits, byPerson);
        boolean isOwn =
                waiting.isEmpty() ? byPerson != null && byPerson.equals(numbersChangedBy) : left.equals(waiting);
        if (!isOwn) {
            check.ends(numbersChangedOn, numbersChangedBy, waiting);
            await(left, left.isEmpty() ? null : numbersChangedOn, left.changedByOne());
        }
    }

    private WaitingNumbers waiting() {
        return WaitingNumbers.read(numbersWaiting, numbersWaitingBy);
    }

    private void await(WaitingNumbers waiting, LocalDate changedOn, Long changedBy) {
        numbersWaiting = waiting.digits();
        numbersWaitingBy = waiting.people();
        numbersChangedOn = changedOn;
        numbersChangedBy = changedBy;
    }

    /** A call was not answered. @param digits the number that was called; null: nobody knows which */
    public void notAnswered(LocalDate on, Verifier role, String digits) {
        checks().add(new ContactCheck(contact(), on, role, CheckMethod.CALLED, CheckOutcome.NOT_ANSWERED, digits));
        unanswered = Misses.of(contact());
    }

    /** Something of it is not right; it counts as unchecked until somebody has checked it again. */
    public void wrong(LocalDate on, Verifier role, CheckMethod method) {
        checks().add(new ContactCheck(contact(), on, role, method, CheckOutcome.WRONG, null));
        foundWrong = true;
        reckon();
    }

    /**
     * The last check was a call that somebody entered by mistake: what is known of it is what the others say.
     *
     * @return whether it was; nothing changes where somebody checked it since
     */
    public boolean takeBackCall(Verifier role) {
        var all = checks();
        var last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last == null || last.getMethod() != CheckMethod.CALLED || last.getByRole() != role) {
            return false;
        }
        all.remove(last);
        if (last.endedChangeOn() != null) {
            await(last.endedChangeNumbers(), last.endedChangeOn(), last.endedChangeBy());
        }
        if (last.isAnswer()) {
            answeredOn = null;
            for (var check : all) {
                answeredOn = isAnswerOfToday(check) ? check.getCheckedOn() : answeredOn;
            }
        }
        unanswered = Misses.of(contact());
        if (last.getOutcome() == CheckOutcome.WRONG) {
            foundWrong = all.stream()
                    .filter(ContactCheck::judgesAll)
                    .reduce((before, next) -> next)
                    .filter(check -> check.getOutcome() == CheckOutcome.WRONG)
                    .isPresent();
        }
        return true;
    }

    /** Its numbers are others than these. @param byPerson whose account it was, or null */
    void numbersChanged(LocalDate on, Long byPerson, List<String> before) {
        var waiting = waiting().changed(contact().getNumbers(), before, byPerson);
        await(waiting, on, waiting.isEmpty() ? byPerson : waiting.changedByOne());
        unanswered = Misses.of(contact());
        answeredOn = null; // AM-12: it was another number that was answered
    }

    /**
     * Whether it is an answered test call of the numbers as they are now, those that wait for a second check first, or
     * waited until that call.
     */
    private boolean isAnswerOfToday(ContactCheck check) {
        return check.isAnswer()
                && check.isTestCall()
                && check.isAboutOneOf(contact().getNumbers())
                && (!isOfUnchanged(check.getDigits()) || check.wasOfChange(numbersChangedOn, waiting()))
                && (numbersChangedOn == null || !check.getCheckedOn().isBefore(numbersChangedOn));
    }

    /** Until when the last check holds; what was never checked should have been when it began. */
    final void reckon() {
        checkBy = verifiedOn == null ? begins() : verifiedOn.plusDays(checkEveryDays(kind(), urgent));
    }

    static int checkEveryDays(ContactKind kind, boolean urgent) {
        return urgent ? URGENT_DAYS : kind.checkEveryDays();
    }

    /** Whether readers rely on it for treatment, day and night. */
    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
        reckon();
    }

    /** Whether it is published, or will be; what was taken out of a draft needs no check. */
    public boolean isReliedOn() {
        return reliedOn;
    }

    public void setReliedOn(boolean reliedOn) {
        this.reliedOn = reliedOn;
    }

    public LocalDate getVerifiedOn() {
        return verifiedOn;
    }

    /** In which capacity it was checked last: a key below {@code contact.role.}; null: never. */
    public String getVerifiedByRole() {
        return verifiedByRole;
    }

    public CheckMethod getVerifiedBy() {
        return verifiedBy;
    }

    /** The last day for which the last check holds. */
    public LocalDate getCheckBy() {
        return checkBy;
    }

    /** DIR-05: the day of the operations centre's last test call that was answered, or null. */
    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    /** DIR-05: whether nobody answered the last two calls. */
    public boolean isUnanswered() {
        return unanswered >= UNANSWERED_CALLS;
    }

    /** Whether the last who looked said that something is not right. */
    public boolean isFoundWrong() {
        return foundWrong;
    }

    /** The day its numbers were changed, while nobody else has checked them; else null. */
    public LocalDate getNumbersChangedOn() {
        return numbersChangedOn;
    }

    /** Who changed them, by person; null where they were several, or nobody knows. */
    public Long getNumbersChangedBy() {
        return numbersChangedBy;
    }
}
