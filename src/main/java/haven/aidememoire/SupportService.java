package haven.aidememoire;

import haven.contact.Contact;
import haven.edition.Words;
import haven.shared.PartOf;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AM-03, AM-06, AM-14: a service of an Aide-Memoire, with what one must know before one goes there. */
@Entity
@Table(name = "support_service")
public class SupportService implements Titled, PartOf {

    private static final int LONGEST_WAY = 1440;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "aide_memoire_id")
    private AideMemoire aideMemoire;

    @OneToOne(optional = false, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_group")
    private ServiceGroup group;

    private String gives;

    private String welcomes;

    @Enumerated(EnumType.STRING)
    private Cost cost;

    @Enumerated(EnumType.STRING)
    @Column(name = "woman_clinician")
    private Answer womanClinician;

    @Enumerated(EnumType.STRING)
    @Column(name = "man_clinician")
    private Answer manClinician;

    @Enumerated(EnumType.STRING)
    @Column(name = "police_report")
    private Answer policeReport;

    @Enumerated(EnumType.STRING)
    private Answer companion;

    @Enumerated(EnumType.STRING)
    private DisclosureDuty disclosure;

    @Enumerated(EnumType.STRING)
    @Column(name = "reports_to")
    private ReportsTo reportsTo;

    private Integer minutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "step_free")
    private Answer stepFree;

    @Convert(converter = WordsConverter.class)
    @Column(name = "access_words")
    private Words access;

    @Convert(converter = WordsConverter.class)
    @Column(name = "barrier_words")
    private Words barriers;

    private boolean removed;

    @Version
    private int version;

    protected SupportService() {}

    public SupportService(AideMemoire aideMemoire, Contact contact, ServiceForm typed) {
        this.aideMemoire = aideMemoire;
        this.contact = contact;
        describe(typed);
    }

    /** Says it anew, but for the contact, which has a form of its own. @throws RuleViolation beside what cannot be */
    public final void describe(ServiceForm typed) {
        if (typed.getGroup() == null) {
            throw RuleViolation.at("group", "aide.error.missing");
        }
        var way = typed.getMinutes();
        if (way != null && (way < 0 || way > LONGEST_WAY)) {
            throw RuleViolation.at("minutes", "aide.error.minutes", LONGEST_WAY);
        }
        var duty = typed.getDisclosure() == null ? DisclosureDuty.NOT_KNOWN : typed.getDisclosure();
        if (duty == DisclosureDuty.MUST_REPORT && typed.getReportsTo() == null) {
            throw RuleViolation.at("reportsTo", "aide.error.reportsTo");
        }
        group = typed.getGroup();
        gives = joined(typed.getGives());
        welcomes = typed.isAsked() ? joined(typed.getWelcomes()) : null;
        cost = typed.getCost() == null ? Cost.NOT_KNOWN : typed.getCost();
        womanClinician = Answer.orNotKnown(typed.getWomanClinician());
        manClinician = Answer.orNotKnown(typed.getManClinician());
        policeReport = Answer.orNotKnown(typed.getPoliceReport());
        companion = Answer.orNotKnown(typed.getCompanion());
        disclosure = duty;
        reportsTo = duty == DisclosureDuty.MUST_REPORT ? typed.getReportsTo() : null;
        minutes = way;
        stepFree = Answer.orNotKnown(typed.getStepFree());
        access = typed.getAccess().words("access");
        barriers = typed.getBarriers().words("barriers");
    }

    private static String joined(Enum<?>... chosen) {
        return Stream.of(chosen).sorted().map(Enum::name).distinct().collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> chosen(String joined, Class<E> type) {
        var all = EnumSet.noneOf(type);
        if (joined != null && !joined.isEmpty()) {
            for (var name : joined.split(",")) {
                all.add(Enum.valueOf(type, name));
            }
        }
        return all;
    }

    /** AM-05: what treats day and night is checked more often. To be told after anything of it was typed. */
    void settle() {
        contact.setUrgent(group == ServiceGroup.MEDICAL && contact.getHours().always());
    }

    /** All of it but the contact, as it would be typed. */
    ServiceForm toType() {
        var form = new ServiceForm();
        form.setGroup(group);
        form.setGives(chosen(gives, Care.class).toArray(Care[]::new));
        form.setAsked(welcomes != null);
        form.setWelcomes(chosen(welcomes, Welcome.class).toArray(Welcome[]::new));
        form.setCost(cost);
        form.setWomanClinician(womanClinician);
        form.setManClinician(manClinician);
        form.setPoliceReport(policeReport);
        form.setCompanion(companion);
        form.setDisclosure(disclosure);
        form.setReportsTo(reportsTo);
        form.setMinutes(minutes);
        form.setStepFree(stepFree);
        form.setAccess(TypedWords.of(access));
        form.setBarriers(TypedWords.of(barriers));
        return form;
    }

    /** AM-17: of what is "by voice only" nothing but its group and that it exists. */
    PublishedService publish() {
        var published = contact.publish();
        if (published.byVoiceOnly()) {
            return PublishedService.byVoiceOnly(group, published);
        }
        return new PublishedService(
                group,
                published,
                chosen(gives, Care.class),
                welcomes == null ? null : chosen(welcomes, Welcome.class),
                cost,
                womanClinician,
                manClinician,
                policeReport,
                companion,
                disclosure,
                reportsTo,
                minutes,
                stepFree,
                access,
                barriers);
    }

    /** Whether it was taken out of the draft; it stays, so that it can be put back. */
    public boolean isRemoved() {
        return removed;
    }

    public void setRemoved(boolean removed) {
        this.removed = removed;
    }

    public Long getId() {
        return id;
    }

    public AideMemoire getAideMemoire() {
        return aideMemoire;
    }

    public Contact getContact() {
        return contact;
    }

    public ServiceGroup getGroup() {
        return group;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public String title() {
        return contact.title();
    }

    @Override
    public AideMemoire whole() {
        return aideMemoire;
    }
}
