package haven.contact;

import java.time.LocalDate;

/** What may be due about a contact, as a condition on {@code c}; at most one of them is true for one of its keepers. */
enum ContactRule {
    /** AM-05: the last check no longer holds. */
    CHECK(Grave.NO + Quiet.YES + " and c.verifiedOn is not null and c.checkBy < :today", "c.checkBy"),
    /** The same, and never checked at all, where a wrong number may cost a life. */
    CHECK_URGENT(Grave.YES + Quiet.YES + " and (c.verifiedOn is null or c.checkBy < :today)", "c.checkBy"),
    /** Nobody has checked it yet. */
    NEVER(Grave.NO + Quiet.YES + " and c.verifiedOn is null", "c.checkBy"),
    /** Somebody said that it is not right. */
    WRONG(" and c.foundWrong = true", "lastChecked"),
    /** DIR-05: nobody answered the last two calls. */
    UNANSWERED(" and c.foundWrong = false and c.unanswered >= " + Checked.UNANSWERED_CALLS, "lastChecked"),
    /** DIR-11: its numbers were changed, and nobody else has checked them. */
    SECOND_CHECK(
            " and c.foundWrong = false and c.unanswered < " + Checked.UNANSWERED_CALLS
                    + " and c.numbersChangedOn is not null and (c.numbersChangedBy is null or c.numbersChangedBy <> :me)",
            "c.numbersChangedOn"),
    /** AM-12: of what gives treatment day and night, no test call was answered for so long that it is time for one. */
    TEST_CALL(
            " and c.urgent = true" + Quiet.YES + " and (c.answeredOn is null or c.answeredOn < :tested)",
            "c.answeredOn");

    /** AM-12: an answer holds for so many days; the task comes a week before. */
    private static final int TEST_DAYS = 90;

    private static final int WEEK = 7;

    private final String condition;
    private final String order;

    ContactRule(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** Apart, because a constant's constructor cannot read the enum's own static fields. */
    private static final class Grave {
        private static final String KINDS =
                "(c.urgent = true or c.kind in (haven.contact.ContactKind.GENERAL_EMERGENCY,"
                        + " haven.contact.ContactKind.AMBULANCE, haven.contact.ContactKind.POLICE, haven.contact.ContactKind.FIRE,"
                        + " haven.contact.ContactKind.HOSPITAL, haven.contact.ContactKind.CUSTODIAN))";
        static final String YES = " and " + KINDS;
        static final String NO = " and not " + KINDS;
    }

    /** Nothing more pressing is due about it. */
    private static final class Quiet {
        static final String YES = " and c.foundWrong = false and c.numbersChangedOn is null and c.unanswered < "
                + Checked.UNANSWERED_CALLS;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }

    boolean asksWho() {
        return this == SECOND_CHECK;
    }

    boolean asksToday() {
        return this == CHECK || this == CHECK_URGENT;
    }

    boolean asksTested() {
        return this == TEST_CALL;
    }

    /** It is time for a test call where the last answer is older. */
    static LocalDate tested(LocalDate today) {
        return today.minusDays(TEST_DAYS - WEEK);
    }

    /** Whether it becomes due by time alone, not by what somebody did. */
    boolean isOfTime() {
        return isCheck() || this == TEST_CALL;
    }

    /** Whether all of the entry is to be checked. */
    boolean isCheck() {
        return this == CHECK || this == CHECK_URGENT || this == NEVER;
    }

    /** The day on which it became due. @param lastChecked of the last row of its checks, or null */
    LocalDate since(Contact contact, LocalDate lastChecked) {
        return switch (this) {
            case CHECK, CHECK_URGENT, NEVER ->
                contact.getVerifiedOn() == null
                        ? contact.getFrom()
                        : contact.getCheckBy().plusDays(1);
            case WRONG, UNANSWERED -> lastChecked == null ? contact.getCheckBy() : lastChecked;
            case SECOND_CHECK -> contact.getNumbersChangedOn();
            case TEST_CALL ->
                contact.getAnsweredOn() == null
                        ? contact.getFrom()
                        : contact.getAnsweredOn().plusDays(TEST_DAYS - WEEK + 1L);
        };
    }

    /** By when it should be done: what was not checked is red a month later. */
    LocalDate due(LocalDate since) {
        return switch (this) {
            case CHECK, CHECK_URGENT -> since.plusDays(CheckState.RED_AFTER_DAYS - 1L);
            case NEVER -> since.plusDays(WEEK);
            case TEST_CALL -> since.plusDays(WEEK - 1L);
            case WRONG, UNANSWERED -> since.plusDays(1);
            case SECOND_CHECK -> since.plusDays(Checked.SECOND_CHECK_DAYS);
        };
    }

    int minutes() {
        return this == WRONG || this == UNANSWERED ? 10 : 3;
    }
}
