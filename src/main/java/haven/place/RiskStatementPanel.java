package haven.place;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The forms by which a keeper adds a threat or a measure, and ends one. */
@Named
@RequestScoped
public class RiskStatementPanel {

    @Inject
    Address address;

    @Inject
    RiskService risks;

    @Inject
    Reader reader;

    private RiskStatement.Kind kind;
    private String text;
    private String language;
    private Classification classification;
    private LocalDate from;
    private String source;
    private Long toEnd;
    private LocalDate endsOn;
    private Set<Classification> classifications;

    public List<RiskStatement.Kind> getKinds() {
        return List.of(RiskStatement.Kind.values());
    }

    public Set<Classification> getClassifications() {
        if (classifications == null) {
            classifications = risks.listClassifications(code());
        }
        return classifications;
    }

    public RiskStatement.Kind getKind() {
        return kind;
    }

    public void setKind(RiskStatement.Kind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The reader's own, until another one is chosen. */
    public String getLanguage() {
        return language == null ? reader.getLanguage() : language;
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Long getToEnd() {
        return toEnd;
    }

    public void setToEnd(Long toEnd) {
        this.toEnd = toEnd;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String state() {
        risks.state(code(), kind, classification, text, language, from, source);
        return done("place.said.stated");
    }

    public String end() {
        risks.endStatement(code(), toEnd, endsOn);
        return done("place.said.statementEnded");
    }

    private String code() {
        return address.part("code");
    }

    private String done(String said) {
        return Route.STATION_EDIT.path(code()) + "?said=" + said;
    }
}
