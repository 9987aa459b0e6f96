package haven.aidememoire;

import haven.access.Scoped;
import haven.edition.Words;
import haven.place.Place;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The Aide-Memoire of a place as its keepers edit it; readers see the edition that was published last. */
@Entity
@Table(name = "aide_memoire")
public class AideMemoire implements Titled, Scoped {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String scope;

    @Column(name = "place_code")
    private String placeCode;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Convert(converter = WordsConverter.class)
    @Column(name = "local_steps")
    private Words localSteps;

    @Column(name = "signed_pdf")
    private String signedPdf;

    private String recordings;

    @Version
    private int version;

    protected AideMemoire() {}

    public AideMemoire(Place place) {
        scope = place.scope();
        placeCode = place.code();
    }

    public Long getId() {
        return id;
    }

    /** The day the SMT approved it, or null. */
    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public Words getLocalSteps() {
        return localSteps == null ? new Words(Map.of()) : localSteps;
    }

    /** Describes it anew. @throws RuleViolation where the SMT would have approved it after today */
    public void describe(LocalDate smtApproval, Words steps, LocalDate today) {
        if (smtApproval != null && smtApproval.isAfter(today)) {
            throw RuleViolation.at("approvedOn", "aide.error.future");
        }
        approvedOn = smtApproval;
        localSteps = steps;
    }

    /** SHA-256 of the signed document, or null. */
    public String getSignedPdf() {
        return signedPdf;
    }

    public void setSignedPdf(String sha256) {
        signedPdf = sha256;
    }

    /** SHA-256 of the recordings, by ISO 639 code. */
    public Map<String, String> getRecordings() {
        return recordings == null
                ? Map.of()
                : recordings
                        .lines()
                        .map(line -> line.split(" "))
                        .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> b, TreeMap::new));
    }

    public void setRecordings(Map<String, String> byLanguage) {
        recordings = byLanguage.isEmpty()
                ? null
                : new TreeMap<>(byLanguage)
                        .entrySet().stream()
                                .map(one -> one.getKey() + " " + one.getValue())
                                .collect(Collectors.joining("\n"));
    }

    @Override
    public String title() {
        return placeCode;
    }

    @Override
    public String scope() {
        return scope;
    }
}
