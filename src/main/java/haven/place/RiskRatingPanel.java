package haven.place;

import haven.access.Address;
import haven.access.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The form by which a keeper records a new area risk rating. */
@Named
@RequestScoped
public class RiskRatingPanel {

    @Inject
    Address address;

    @Inject
    RiskService risks;

    private Long level;
    private LocalDate from;
    private String source;
    private List<RiskLevel> levels;

    public List<RiskLevel> getLevels() {
        if (levels == null) {
            levels = risks.listLevels(code());
        }
        return levels;
    }

    public Long getLevel() {
        return level;
    }

    public void setLevel(Long level) {
        this.level = level;
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

    public String rate() {
        risks.rate(code(), level, from, source);
        return done("place.said.rated");
    }

    private String code() {
        return address.part("code");
    }

    private String done(String said) {
        return Route.STATION_EDIT.path(code()) + "?said=" + said;
    }
}
