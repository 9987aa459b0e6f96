package haven.sheet;

import haven.access.Scoped;
import haven.place.Place;
import haven.shared.DayOrder;
import haven.shared.RuleViolation;
import haven.shared.Table.Form;
import haven.shared.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A table that somebody sent for a place. Its position is how many of its lines have been dealt with. */
@Entity
@Unaudited("a dry run changes nothing; that an import began, and each thing it changes, has a row of its own")
@Table(name = "sheet_import")
public class SheetImport implements Scoped {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;
    private String place;
    private String scope;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "file_name")
    private String fileName;

    private String format;
    private String charset;

    @Column(name = "separator_sign")
    private String separator;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_order")
    private DayOrder dayOrder;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.CHECKED;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private int fresh;
    private int changed;
    private int same;
    private int wrong;
    private int position;

    @Version
    private int version;

    protected SheetImport() {}

    SheetImport(String kind, Place place, long accountId, String fileName, Instant now) {
        this.kind = kind;
        this.place = place.code();
        this.scope = place.scope();
        this.accountId = accountId;
        this.fileName = fileName;
        this.madeAt = now;
    }

    /** What the dry run found. @param order how the file writes days, as it or somebody said */
    void checked(Form form, DayOrder order, Found found) {
        format = form.format();
        charset = form.charset();
        separator = form.separator();
        dayOrder = order;
        count(found);
    }

    private void count(Found found) {
        fresh = found.count(RowState.NEW);
        changed = found.count(RowState.CHANGED);
        same = found.count(RowState.SAME);
        wrong = found.count(RowState.WRONG);
    }

    /** Its good lines are to be written. @throws RuleViolation where there are none, or it began before */
    void begin(Instant now) {
        if (state != ImportState.CHECKED) {
            throw new RuleViolation("sheet.error.begun");
        }
        if (fresh + changed == 0) {
            throw new RuleViolation("sheet.error.nothingGood");
        }
        state = ImportState.APPLYING;
        begunAt = now;
        touchedAt = now;
    }

    /** So many lines have been dealt with now. */
    void moveTo(int dealtWith, Found found, Instant now) {
        position = dealtWith;
        touchedAt = now;
        count(found);
    }

    /** All lines were dealt with, and so many places published since. */
    void published(int linesAndPlaces, Instant now) {
        position = linesAndPlaces;
        touchedAt = now;
    }

    /** All lines were dealt with, and what they changed is published. */
    void end(Instant now) {
        state = ImportState.DONE;
        endedAt = now;
    }

    /** It cannot go on; what was written stays. */
    void fail(Instant now) {
        if (state == ImportState.APPLYING) {
            state = ImportState.FAILED;
            endedAt = now;
        }
    }

    boolean isBy(long account) {
        return accountId == account;
    }

    /** Whether its places and those of another one overlap. */
    boolean meets(Scoped other) {
        return scope.startsWith(other.scope()) || other.scope().startsWith(scope);
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getPlace() {
        return place;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getFileName() {
        return fileName;
    }

    Form form() {
        return new Form(format, charset, separator);
    }

    public DayOrder getDayOrder() {
        return dayOrder;
    }

    public ImportState getState() {
        return state;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public int getFresh() {
        return fresh;
    }

    public int getChanged() {
        return changed;
    }

    public int getSame() {
        return same;
    }

    public int getWrong() {
        return wrong;
    }

    public int getPosition() {
        return position;
    }

    @Override
    public String scope() {
        return scope;
    }
}
