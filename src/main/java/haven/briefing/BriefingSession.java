package haven.briefing;

import haven.access.Scoped;
import haven.booking.Session;
import haven.place.DutyStation;
import haven.place.ScopeCodes;
import haven.shared.Titled;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What a session of {@code booking} is, where it is a briefing: who gives it, for which area, how, where, in which
 * language. One that was made of a weekly time by a booking ends with its last booking; one that was planned stays.
 */
@Entity
@Table(name = "briefing_session")
public class BriefingSession implements Scoped, Titled {

    /** What the subjects of briefings begin with; the code of their area follows. */
    static final String SUBJECT = "briefing/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "booking_session_id")
    private Session session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "briefer_id")
    private Briefer briefer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duty_station_id")
    private DutyStation station;

    private String scope;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "briefing_time_id")
    private BrieferTime time;

    @Enumerated(EnumType.STRING)
    private BriefingMode mode;

    private String language;

    private String place;

    private String link;

    @Version
    private int version;

    protected BriefingSession() {}

    /**
     * @param station where it takes place, or whose clock its times are told by
     * @param scope the area for which who was there is briefed
     * @param time the weekly time of which a booking made it; null where somebody planned it
     */
    BriefingSession(
            Session session,
            Briefer briefer,
            DutyStation station,
            String scope,
            BrieferTime time,
            String language,
            Meeting meeting) {
        this.session = session;
        this.briefer = briefer;
        this.station = station;
        this.scope = scope;
        this.time = time;
        tell(language, meeting);
    }

    /** How and where it is given from now on. */
    final void tell(String newLanguage, Meeting meeting) {
        language = newLanguage;
        mode = meeting.mode();
        place = meeting.place();
        link = meeting.link();
    }

    /** Somebody else gives it. */
    void give(Briefer other) {
        briefer = other;
    }

    /** The subject of a session for this area. @param scope such as {@code /world/nairobi/KE/ke-nairobi/} */
    static String subject(String scope) {
        return SUBJECT + ScopeCodes.last(scope);
    }

    /** Whether it is there only because somebody booked it. */
    boolean isMadeByBooking() {
        return time != null;
    }

    /** The weekly time of which a booking made it, or null. */
    BrieferTime getTime() {
        return time;
    }

    public Long getId() {
        return id;
    }

    public Session getSession() {
        return session;
    }

    public Briefer getBriefer() {
        return briefer;
    }

    public DutyStation getStation() {
        return station;
    }

    public BriefingMode getMode() {
        return mode;
    }

    public String getLanguage() {
        return language;
    }

    public Meeting meeting() {
        return new Meeting(mode, place, link);
    }

    public int getVersion() {
        return version;
    }

    @Override
    public String scope() {
        return scope;
    }

    @Override
    public String title() {
        return briefer.getPerson().name() + " " + session.getStartsAt();
    }
}
