package haven.aidememoire;

/** What a keeper says about a country's law, as it is typed. */
public class LawForm {

    private Answer policeReport = Answer.NOT_KNOWN;
    private Answer doctorsReport = Answer.NOT_KNOWN;
    private Answer legalRisk = Answer.NOT_KNOWN;
    private Integer consentAge;
    private TypedWords note = new TypedWords();

    static LawForm of(PublishedLaw law) {
        var form = new LawForm();
        form.policeReport = law.policeReport();
        form.doctorsReport = law.doctorsReport();
        form.legalRisk = law.legalRisk();
        form.consentAge = law.consentAge();
        form.note = TypedWords.of(law.note());
        return form;
    }

    public Answer getPoliceReport() {
        return policeReport;
    }

    public void setPoliceReport(Answer policeReport) {
        this.policeReport = policeReport;
    }

    public Answer getDoctorsReport() {
        return doctorsReport;
    }

    public void setDoctorsReport(Answer doctorsReport) {
        this.doctorsReport = doctorsReport;
    }

    public Answer getLegalRisk() {
        return legalRisk;
    }

    public void setLegalRisk(Answer legalRisk) {
        this.legalRisk = legalRisk;
    }

    public Integer getConsentAge() {
        return consentAge;
    }

    public void setConsentAge(Integer consentAge) {
        this.consentAge = consentAge;
    }

    public TypedWords getNote() {
        return note;
    }

    public void setNote(TypedWords note) {
        this.note = note;
    }
}
