package haven.aidememoire;

import haven.access.Address;
import haven.place.Place;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The gap list of an area, with what is missing most. */
@Named
@ViewScoped
public class AideGapsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ALL = 100;
    private static final String NOTHING = "NOTHING";

    @Inject
    Address address;

    @Inject
    AideGapsService gaps;

    private String code;
    private String filter;
    private transient Place area;
    private transient List<GapLine> lines;

    /** How many stations lack this. @param percent of the stations that have something published */
    public record Bar(Gap gap, long number, long percent) {}

    @PostConstruct
    void load() {
        code = address.part("place");
        area = gaps.getArea(code);
    }

    public Place getArea() {
        if (area == null) { // after a move to another node
            area = gaps.getArea(code);
        }
        return area;
    }

    private List<GapLine> all() {
        if (lines == null) {
            lines = gaps.listGaps(code);
        }
        return lines;
    }

    /** Asks anew: what was closed meanwhile is gone. */
    public void show() {
        lines = null;
    }

    /** Those that lack what is asked for; without a question all that lack anything. */
    public List<GapLine> getRows() {
        return all().stream()
                .filter(line -> filter == null || filter.isEmpty()
                        ? !line.complete()
                        : filter.equals(NOTHING)
                                ? !line.published()
                                : line.gaps().contains(Gap.valueOf(filter)))
                .toList();
    }

    /** What is missing most, first. */
    public List<Bar> getBars() {
        var published = all().stream().filter(GapLine::published).toList();
        return Arrays.stream(Gap.values())
                .map(gap -> new Bar(
                        gap,
                        published.stream()
                                .filter(line -> line.gaps().contains(gap))
                                .count(),
                        0))
                .filter(bar -> bar.number() > 0)
                .map(bar -> new Bar(bar.gap(), bar.number(), ALL * bar.number() / published.size()))
                .sorted(Comparator.comparing(Bar::number).reversed().thenComparing(Bar::gap))
                .toList();
    }

    public long getStations() {
        return stations(line -> true);
    }

    public long getPublished() {
        return stations(GapLine::published);
    }

    public long getComplete() {
        return stations(GapLine::complete);
    }

    private long stations(java.util.function.Predicate<GapLine> which) {
        return all().stream()
                .filter(line -> !line.station().isEmpty())
                .filter(which)
                .count();
    }

    public List<Gap> getGaps() {
        return List.of(Gap.values());
    }

    /** Name of a {@link Gap}, or of nothing at all; null for any. */
    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }
}
