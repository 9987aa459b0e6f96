package haven.person;

/** What is typed about somebody, as it is typed. */
public class PersonForm {

    private String givenName;
    private String familyName;
    private String staffNumber;
    private String email;
    private String unit;
    private PersonCategory category;
    private String language = "en";
    private String supervisor;

    static PersonForm of(PersonView person) {
        var form = new PersonForm();
        form.givenName = person.givenName();
        form.familyName = person.familyName();
        form.staffNumber = person.staffNumber();
        form.email = person.email();
        form.unit = person.unit();
        form.category = person.category();
        form.language = person.language();
        form.supervisor = person.supervisorHandle();
        return form;
    }

    PersonDraft draft() {
        return new PersonDraft(givenName, familyName, staffNumber, email, unit, category, language, supervisor);
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

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

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

    public PersonCategory getCategory() {
        return category;
    }

    public void setCategory(PersonCategory category) {
        this.category = category;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Staff number or e-mail address. */
    public String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(String supervisor) {
        this.supervisor = supervisor;
    }

    public PersonCategory[] getCategories() {
        return PersonCategory.values();
    }
}
