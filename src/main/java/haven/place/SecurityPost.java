package haven.place;

import haven.shared.PartOf;
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

/**
 * A post of the security management system in a Designated Area, by title and organization, never by a person's name.
 * It begins on a day and ends on a day; a successor is a new row.
 */
@Entity
@Table(name = "security_post")
public class SecurityPost implements Titled, PartOf {

    /** What the post is for, in the order in which it is shown. */
    public enum Kind {
        DESIGNATED_OFFICIAL,
        SMT_CHAIR,
        SMT_MEMBER,
        AREA_SECURITY_COORDINATOR,
        CHIEF_SECURITY_ADVISER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "designated_area_id")
    private DesignatedArea designatedArea;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;

    private String organization;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Version
    private int version;

    protected SecurityPost() {}

    public SecurityPost(DesignatedArea area, Kind kind, String title, String organization, LocalDate from) {
        this.designatedArea = area;
        this.kind = kind;
        this.title = title;
        this.organization = organization;
        this.from = from;
    }

    public DesignatedArea getDesignatedArea() {
        return designatedArea;
    }

    public LocalDate getTo() {
        return to;
    }

    /** Sets its last day. @throws haven.shared.RuleViolation where it would end before it began, or has ended already */
    public void end(LocalDate lastDay) {
        Days.mustEnd(from, to, lastDay, "postEndsOn");
        to = lastDay;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public DesignatedArea whole() {
        return designatedArea;
    }
}
