package haven.briefing;

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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** The row of a {@link WeeklyTime}. It is ended, not changed: what was booked by it stays true. */
@Entity
@Table(name = "briefing_time")
public class BrieferTime implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "briefer_id")
    private Briefer briefer;

    private int weekday;

    @Column(name = "from_time")
    private LocalTime begins;

    @Column(name = "to_time")
    private LocalTime ends;

    private int minutes;

    private int seats;

    @Enumerated(EnumType.STRING)
    private BriefingMode mode;

    private String language;

    private String place;

    private String link;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Version
    private int version;

    protected BrieferTime() {}

    /** @param time its id does not count @param meeting where it is, or the link to it */
    BrieferTime(Briefer briefer, WeeklyTime time, Meeting meeting) {
        this.briefer = briefer;
        this.weekday = time.day().getValue();
        this.begins = time.from();
        this.ends = time.to();
        this.minutes = time.minutes();
        this.seats = time.seats();
        this.mode = time.mode();
        this.language = time.language();
        this.place = meeting.place();
        this.link = meeting.link();
        this.from = time.since();
        this.to = time.until();
    }

    /** The last day on which it holds; one before its first day means that it never does. */
    void end(LocalDate last) {
        to = last;
    }

    /** Whether there is any day on which it holds. */
    boolean isEver() {
        return to == null || !to.isBefore(from);
    }

    WeeklyTime weekly() {
        return new WeeklyTime(
                id == null ? 0 : id, DayOfWeek.of(weekday), begins, ends, minutes, seats, mode, language, from, to);
    }

    Meeting meeting() {
        return new Meeting(mode, place, link);
    }

    public Long getId() {
        return id;
    }

    public Briefer getBriefer() {
        return briefer;
    }

    public LocalDate getTo() {
        return to;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public String title() {
        return DayOfWeek.of(weekday) + " " + begins;
    }

    @Override
    public Briefer whole() {
        return briefer;
    }
}
