package haven.document;

import haven.shared.LocalizedText;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;

/** A kind of country security document. Comes as data and stays; some types every country must have. */
@Entity
@Table(name = "document_type")
public class DocumentType implements Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Column(name = "position")
    private int rank;

    private boolean required;

    @Column(name = "required_from")
    private LocalDate requiredFrom;

    private boolean discreet;

    @Embedded
    private LocalizedText name;

    protected DocumentType() {}

    public DocumentType(String code, int rank, boolean required, boolean discreet, LocalizedText name) {
        this.code = code;
        this.rank = rank;
        this.required = required;
        this.discreet = discreet;
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    /** {@code country-security-plan}. */
    public String getCode() {
        return code;
    }

    /** Types are listed in this order. */
    public int getRank() {
        return rank;
    }

    /** Whether every country must have one. */
    public boolean isRequired() {
        return required;
    }

    /** Since when; null where it is not required. No country is late for the time before. */
    public LocalDate getRequiredFrom() {
        return requiredFrom;
    }

    /** Whether nothing outside the body of a page may tell what it is about, file names included. */
    public boolean isDiscreet() {
        return discreet;
    }

    public LocalizedText getName() {
        return name;
    }

    @Override
    public String title() {
        return name.in(Locale.ENGLISH);
    }
}
