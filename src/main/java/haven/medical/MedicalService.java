package haven.medical;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Role;
import haven.access.Scoped;
import haven.edition.Editions;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Writes and approves the medical guidance. The newest version is published, approved or not. */
@ApplicationScoped
@Transactional
public class MedicalService {

    @Inject
    MedicalRepository guidance;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The newest version. */
    @Allowed(Permission.READ_MEDICAL_TEXTS)
    public GuidanceView getNewest() {
        return view(newest());
    }

    /** An older version. @throws NotThere where there is none with this number */
    @Allowed(Permission.READ_MEDICAL_TEXTS)
    public GuidanceView getVersion(int number) {
        return view(guidance.find(number).orElseThrow(() -> new NotThere("version of the guidance")));
    }

    /**
     * Writes the next version and publishes it at once; it says "not yet approved" until the health unit approves it.
     *
     * @param basedOn the version that the writer had before them
     * @param typed by passage and language, see {@link Passages#typed}
     * @throws RuleViolation where a passage cannot be published like this, nothing is different, or somebody else
     *     wrote a version meanwhile
     */
    @Allowed(Permission.KEEP_MEDICAL_TEXTS)
    public void write(int basedOn, Map<String, String> typed) {
        var passages = Passages.typed(typed == null ? Map.of() : typed);
        passages.check();
        guidance.lock();
        var last = newest();
        if (last.getNumber() != basedOn) {
            throw new RuleViolation("medical.error.changedMeanwhile", last.getNumber());
        }
        if (last.passages().equals(passages)) {
            throw new RuleViolation("medical.error.nothingNew");
        }
        var role = caller.may(Permission.APPROVE_MEDICAL_TEXTS) ? Role.HEALTH_UNIT : Role.OSS_HEADQUARTERS;
        add(new MedicalGuidance(basedOn + 1, today(), role, passages));
    }

    /** The health unit approves the newest version. @throws RuleViolation where this is not the newest any more */
    @Allowed(Permission.APPROVE_MEDICAL_TEXTS)
    public void approve(int number) {
        var version = newest(number);
        version.approve(today());
        publish(version);
    }

    /** The health unit takes its approval of the newest version back. */
    @Allowed(Permission.APPROVE_MEDICAL_TEXTS)
    public void takeBackApproval(int number) {
        var version = newest(number);
        version.takeBackApproval();
        publish(version);
    }

    /** Makes the first version from what comes with the portal; nothing where there is one. */
    void begin() {
        if (guidance.findNewest().isEmpty()) {
            guidance.lock(); // two nodes may start at once
            if (guidance.findNewest().isEmpty()) {
                add(new MedicalGuidance(1, today(), null, FirstGuidance.read()));
            }
        }
    }

    private void add(MedicalGuidance version) {
        guidance.add(version);
        publish(version);
    }

    private void publish(MedicalGuidance version) {
        guidance.flush();
        editions.publish(PublishedGuidance.PART, () -> Scoped.WORLD, version.publish());
    }

    private MedicalGuidance newest() {
        return guidance.findNewest().orElseThrow(() -> new NotThere("guidance"));
    }

    private MedicalGuidance newest(int number) {
        guidance.lock();
        var last = newest();
        if (last.getNumber() != number) {
            throw new RuleViolation("medical.error.changedMeanwhile", last.getNumber());
        }
        return last;
    }

    private GuidanceView view(MedicalGuidance version) {
        var versions = guidance.list();
        return new GuidanceView(
                version.getId(),
                version.getNumber(),
                version.getMadeOn(),
                version.getMadeByRole(),
                version.getApprovedOn(),
                versions.get(0).number() == version.getNumber(),
                version.passages(),
                versions);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
    }
}
