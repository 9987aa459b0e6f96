package haven.place;

import haven.access.Address;
import haven.access.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The forms by which a keeper adds a post of the security management system, and ends one. */
@Named
@RequestScoped
public class SecurityPostPanel {

    @Inject
    Address address;

    @Inject
    AreaService areas;

    private SecurityPost.Kind kind;
    private String title;
    private String organization;
    private LocalDate from;
    private Long toEnd;
    private LocalDate endsOn;

    public List<SecurityPost.Kind> getKinds() {
        return List.of(SecurityPost.Kind.values());
    }

    public SecurityPost.Kind getKind() {
        return kind;
    }

    public void setKind(SecurityPost.Kind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
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

    public String add() {
        areas.addPost(code(), kind, title, organization, from);
        return done("place.said.postAdded");
    }

    public String end() {
        areas.endPost(code(), toEnd, endsOn);
        return done("place.said.postEnded");
    }

    private String code() {
        return address.part("code");
    }

    private String done(String said) {
        return Route.STATION_EDIT.path(code()) + "?said=" + said;
    }
}
