package haven.document;

import haven.access.Scoped;
import haven.place.Classification;
import haven.place.Country;
import haven.place.DutyStation;
import haven.shared.NotThere;
import haven.shared.PersonKey;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A security document of a country, or of one duty station in it. Begins with its first version; readers see it from
 * the first release until the version in force is withdrawn, and again from the next release.
 */
@Entity
@Table(name = "country_document")
public class CountryDocument implements Scoped, Titled {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_type_id")
    private DocumentType documentType;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "country_id")
    private Country country;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "duty_station_id")
    private DutyStation station;

    private String title;

    private String description;

    private String language;

    @Enumerated(EnumType.STRING)
    private Classification classification;

    @PersonKey
    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    private boolean sample;

    @Version
    @Column(name = "version")
    private int edit;

    @PersonKey
    @ElementCollection
    @CollectionTable(name = "document_named_reader", joinColumns = @JoinColumn(name = "country_document_id"))
    @Column(name = "person_id")
    private Set<Long> namedReaders = new HashSet<>();

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<DocumentVersion> versions = new ArrayList<>();

    protected CountryDocument() {}

    /** @param station null for a document of the whole country */
    public CountryDocument(Country country, DutyStation station, Description description, Long ownerId) {
        this.country = country;
        this.station = station;
        this.ownerId = ownerId;
        describe(description);
    }

    /** Changes what the document says about itself; its files stay as they are. */
    public void describe(Description to) {
        if (to.title() == null || to.title().isBlank()) {
            throw RuleViolation.at("title", "document.error.noTitle");
        }
        if (to.title().strip().length() > LONGEST_TITLE) {
            throw RuleViolation.at("title", "document.error.longTitle", LONGEST_TITLE);
        }
        if (to.text() != null && to.text().length() > LONGEST_DESCRIPTION) {
            throw RuleViolation.at("description", "document.error.longDescription", LONGEST_DESCRIPTION);
        }
        if (to.classification() == Classification.NAMED && to.namedReaders().isEmpty()) {
            throw RuleViolation.at("named", "document.error.nobodyNamed");
        }
        documentType = to.type();
        title = to.title().strip();
        description =
                to.text() == null || to.text().isBlank() ? null : to.text().strip();
        language = to.language();
        classification = to.classification();
        reviewBy = to.reviewBy();
        var readers = classification == Classification.NAMED ? to.namedReaders() : Set.<Long>of();
        namedReaders.retainAll(readers);
        namedReaders.addAll(readers);
    }

    /** Marks it as made up. */
    void markSample() {
        sample = true;
    }

    /** The next version, a draft. */
    DocumentVersion add(KeptFile file, Instant at, Long by) {
        var newest =
                versions.stream().mapToInt(DocumentVersion::getNumber).max().orElse(0);
        var version = new DocumentVersion(this, newest + 1, file, at, by);
        versions.add(version);
        return version;
    }

    /** Puts a version in force; the one before it is superseded. */
    void release(int number, boolean material, WhatChanged changed, Instant at, Long by) {
        var version = version(number);
        if (version.getState() == VersionState.RELEASED) {
            throw new RuleViolation("document.error.alreadyReleased", number);
        }
        if (current().filter(inForce -> inForce.getNumber() > number).isPresent()) {
            throw new RuleViolation("document.error.olderThanReleased", number);
        }
        version.decide(Outcome.RELEASED, material, changed.text(), at, by);
    }

    /** Takes a version back; readers no longer see it. */
    void withdraw(int number, String reason, Instant at, Long by) {
        var version = version(number);
        if (version.getState() == VersionState.WITHDRAWN) {
            throw new RuleViolation("document.error.alreadyWithdrawn", number);
        }
        version.decide(Outcome.WITHDRAWN, false, WhatChanged.reason(reason), at, by);
    }

    /** The version in force: the one released last, unless it was withdrawn since. */
    public Optional<DocumentVersion> current() {
        return versions.stream()
                .flatMap(version -> version.lastRelease().stream())
                .max(Comparator.comparing(DocumentDecision::getDecidedAt)
                        .thenComparing(DocumentDecision::getId, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(DocumentDecision::getVersion)
                .filter(version -> version.lastDecision()
                        .filter(last -> last.getOutcome() == Outcome.RELEASED)
                        .isPresent());
    }

    /** The newest version, whatever its state. */
    public DocumentVersion newest() {
        return versions.stream()
                .max(Comparator.comparingInt(DocumentVersion::getNumber))
                .orElseThrow(() -> new NotThere("version"));
    }

    /** @throws NotThere where there is no version with this number */
    public DocumentVersion version(int number) {
        return versions.stream()
                .filter(version -> version.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new NotThere("version"));
    }

    /** RELEASED while a version is in force; else where its newest version stands. */
    public VersionState state() {
        return current().isPresent() ? VersionState.RELEASED : newest().getState();
    }

    /** Whether what it says may be told to all staff outside of it, too: it is for all of them, on no discreet subject. */
    boolean isOpenToAll() {
        return classification == Classification.ALL_STAFF && !documentType.isDiscreet();
    }

    public Long getId() {
        return id;
    }

    public DocumentType getDocumentType() {
        return documentType;
    }

    public Country getCountry() {
        return country;
    }

    /** Null for a document of the whole country. */
    public DutyStation getStation() {
        return station;
    }

    public String getTitle() {
        return title;
    }

    /** Or null. */
    public String getDescription() {
        return description;
    }

    /** ISO 639 code of the language it is written in. */
    public String getLanguage() {
        return language;
    }

    public Classification getClassification() {
        return classification;
    }

    /** Id of the person who answers for it, or null. */
    public Long getOwnerId() {
        return ownerId;
    }

    /** The day by which its owner must check it, or null. */
    public LocalDate getReviewBy() {
        return reviewBy;
    }

    public boolean isSample() {
        return sample;
    }

    /** Grows with each change of the description. */
    public int getEdit() {
        return edit;
    }

    /** Ids of the people who may read it when it is for named people. */
    public Set<Long> getNamedReaders() {
        return Set.copyOf(namedReaders);
    }

    /** By number, oldest first. */
    public List<DocumentVersion> getVersions() {
        return versions.stream()
                .sorted(Comparator.comparingInt(DocumentVersion::getNumber))
                .toList();
    }

    @Override
    public String scope() {
        return station != null ? station.scope() : country.scope();
    }

    @Override
    public String title() {
        return title;
    }
}
