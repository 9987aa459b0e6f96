package haven.edition;

import haven.access.Address;
import haven.access.Route;
import haven.place.DutyStation;
import haven.place.PlaceService;
import haven.shared.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /keep/{place}/codes}: the codes of a duty station are seen, made, withdrawn, and opened again. */
@Named
@RequestScoped
public class StationCodePage {

    @Inject
    Address address;

    @Inject
    PlaceService places;

    @Inject
    StationCodeService service;

    private DutyStation station;
    private List<StationCodeRow> codes;
    private Long chosen;
    private boolean sure;

    @PostConstruct
    void load() {
        station = places.getStation(address.part("place"));
        codes = service.list(station.getCode());
    }

    public String make() {
        service.make(station.getCode());
        return done("edition.said.codeMade");
    }

    public String withdraw() {
        if (!sure) {
            throw RuleViolation.at("sure", "edition.error.notSure");
        }
        service.withdraw(station.getCode(), chosen);
        return done("edition.said.codeWithdrawn");
    }

    public String takeBack() {
        service.takeBackWithdrawal(station.getCode(), chosen);
        return done("edition.said.codeOpen");
    }

    private String done(String said) {
        return Route.KEEP_CODES.path(station.getCode()) + "?said=" + said;
    }

    public DutyStation getStation() {
        return station;
    }

    public List<StationCodeRow> getCodes() {
        return codes;
    }

    public List<StationCodeRow> getOpen() {
        return codes.stream().filter(StationCodeRow::open).toList();
    }

    public List<StationCodeRow> getWithdrawn() {
        return codes.stream()
                .filter(code -> code.state() == StationCodeRow.State.WITHDRAWN)
                .toList();
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
