package haven.document;

import haven.place.Classification;
import haven.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What a keeper types about a document, as it is typed. */
public class DraftForm {

    private String station;
    private Long type;
    private String title;
    private String description;
    private String language;
    private Classification classification = Classification.ALL_STAFF;
    private String reviewBy;
    private String named;

    static DraftForm of(DocumentView document) {
        var form = new DraftForm();
        form.type = document.type().getId();
        form.title = document.title();
        form.description = document.description();
        form.language = document.language();
        form.classification = document.classification();
        form.reviewBy = document.reviewBy() == null ? null : document.reviewBy().toString();
        form.named = String.join("\n", document.named());
        return form;
    }

    Draft draft() {
        return new Draft(station, type, title, description, language, classification, reviewDay(), named);
    }

    private LocalDate reviewDay() {
        try {
            return reviewBy == null || reviewBy.isBlank() ? null : LocalDate.parse(reviewBy);
        } catch (DateTimeException noDay) {
            throw RuleViolation.at("reviewBy", "document.error.date");
        }
    }

    /** Code of the station, null for the whole country. */
    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public Long getType() {
        return type;
    }

    public void setType(Long type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Classification getClassification() {
        return classification;
    }

    public void setClassification(Classification classification) {
        this.classification = classification;
    }

    /** As the browser's date field writes it: {@code 2027-01-31}. */
    public String getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(String reviewBy) {
        this.reviewBy = reviewBy;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }
}
