package haven.custodian;

import haven.access.Address;
import haven.board.BoardState;
import haven.place.Place;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** {@code /keep/{place}/cover}: which duty stations of a place lack custodians or kits. */
@Named
@ViewScoped
public class CoverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Address address;

    @Inject
    CoverService covers;

    private String code;
    private String country;
    private BoardState state;
    private transient Place place;
    private transient List<CoverRow> all;

    /** First of all: who does not keep this place gets no page. */
    @PostConstruct
    void load() {
        code = address.part("place");
        place = covers.getKeptPlace(code);
    }

    public Place getPlace() {
        if (place == null) { // after a move to another node
            place = covers.getKeptPlace(code);
        }
        return place;
    }

    public CoverRule getRule() {
        return covers.getRule();
    }

    /** As the filter says. */
    public List<CoverRow> getRows() {
        return all().stream()
                .filter(row -> country == null || row.country().equals(country))
                .filter(row -> state == null || row.cover().state() == state)
                .toList();
    }

    /** Reads anew. */
    public void show() {
        all = null;
    }

    /** How many stations are in this state. */
    public long count(BoardState wanted) {
        return all().stream().filter(row -> row.cover().state() == wanted).count();
    }

    /** The worst first. */
    public List<BoardState> getStates() {
        return List.of(BoardState.RED, BoardState.MISSING, BoardState.AMBER, BoardState.FINE);
    }

    /** Codes of the countries in the list. */
    public List<String> getCountries() {
        return Stream.concat(all().stream().map(CoverRow::country), Stream.ofNullable(country))
                .distinct()
                .sorted()
                .toList();
    }

    private List<CoverRow> all() {
        if (all == null) {
            all = covers.list(code);
        }
        return all;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public BoardState getState() {
        return state;
    }

    public void setState(BoardState state) {
        this.state = state;
    }
}
