package haven.person;

import haven.shared.RuleViolation;
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
 * Somebody who works here, is about to, or did; candidates have no staff number and no contract yet, and some people
 * have no e-mail. Comes from HR's import or is entered by hand.
 */
@Entity
@Table(name = "person")
public class Person implements Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "staff_number")
    private String staffNumber;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String email;

    private String unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supervisor_id")
    private Person supervisor;

    private String language = "en";

    @Enumerated(EnumType.STRING)
    private PersonCategory category;

    @Column(name = "contract_from")
    private LocalDate contractFrom;

    @Column(name = "contract_to")
    private LocalDate contractTo;

    private boolean sample;

    /** By what people are found; the database makes it. */
    @Column(insertable = false, updatable = false)
    private String folded;

    @Version
    private int version;

    protected Person() {}

    public Person(String givenName, String familyName, PersonCategory category) {
        this.givenName = givenName;
        this.familyName = familyName;
        this.category = category;
    }

    public Long getId() {
        return id;
    }

    /** Null for candidates and dependants. */
    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    /** The name to show: given name, family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** Null for who has none. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Person getSupervisor() {
        return supervisor;
    }

    /** @throws RuleViolation where somebody would supervise themselves */
    public void setSupervisor(Person supervisor) {
        if (supervisor == this) {
            throw new RuleViolation("person.error.ownSupervisor");
        }
        this.supervisor = supervisor;
    }

    /** The language in which somebody wants to read: {@code en}, {@code fr}, {@code es}, {@code ar}. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public PersonCategory getCategory() {
        return category;
    }

    public void setCategory(PersonCategory category) {
        this.category = category;
    }

    public LocalDate getContractFrom() {
        return contractFrom;
    }

    /** The last day under contract, or null where it has no end or there is none. */
    public LocalDate getContractTo() {
        return contractTo;
    }

    /** @throws RuleViolation where the contract would end before it begins, or end without beginning */
    public void employ(LocalDate from, LocalDate to) {
        var contract = Days.of(from, to, "person.error.contractDates");
        contractFrom = contract.from();
        contractTo = contract.to();
    }

    /** @throws RuleViolation where the contract is over before this day */
    public void mustBeHereOn(LocalDate day) {
        if (contractTo != null && contractTo.isBefore(day)) {
            throw RuleViolation.at("from", "person.error.left");
        }
    }

    /** Tells one state of this row from another: who changes it says which one they saw. */
    public int getVersion() {
        return version;
    }

    /** Whether this is nobody real: pages say so, and one command removes them all. */
    public boolean isSample() {
        return sample;
    }

    @Override
    public String title() {
        return name();
    }
}
