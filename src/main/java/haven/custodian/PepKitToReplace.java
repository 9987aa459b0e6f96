package haven.custodian;

import haven.shared.RuleViolation;
import haven.shared.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.YearMonth;

/**
 * PEP-06: that a kit is to be replaced: used, lost, damaged or expired, which is one and the same. In an office of
 * twelve people "a kit was used on Tuesday" is a name; so this knows a month and neither a day nor who said it, is no
 * part of the kit's own row, and leaves none in the audit trail: rows there have an instant, and stand in order.
 */
@Entity
@Unaudited("a row of the trail would tell the day")
@Table(name = "pep_kit_to_replace")
public class PepKitToReplace {

    /** So far back somebody may say it who counted late. */
    static final int MONTHS_BACK = 2;

    @Id
    @Column(name = "pep_kit_id")
    private Long kitId;

    private String month;

    private boolean reordered;

    private boolean replaced;

    protected PepKitToReplace() {}

    /** @throws RuleViolation where the month has not come yet, or is long over */
    public PepKitToReplace(long kitId, YearMonth month, YearMonth now) {
        if (month == null || month.isAfter(now) || month.isBefore(now.minusMonths(MONTHS_BACK))) {
            throw RuleViolation.at("kitMonth", "custodian.error.month");
        }
        this.kitId = kitId;
        this.month = month.toString();
    }

    /** A new kit was asked for. */
    public void reorder() {
        reordered = true;
    }

    /** A new kit is there; this one is no longer listed. */
    public void replace() {
        replaced = true;
    }

    public Long getKitId() {
        return kitId;
    }

    public YearMonth getMonth() {
        return YearMonth.parse(month);
    }

    public boolean isReordered() {
        return reordered;
    }

    public boolean isReplaced() {
        return replaced;
    }
}
