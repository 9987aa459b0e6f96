package haven.briefing;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is chosen above the calendar; null is all. */
public class DeskChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long briefer;
    private String country;
    private String station;

    DeskFilter filter() {
        return new DeskFilter(briefer, country, station);
    }

    /** By whose clock the calendar is told: of those that are chosen the reader, else the first. */
    Optional<BrieferRow> where(List<BrieferRow> briefers) {
        return briefers.stream()
                .filter(one -> station == null || one.station().equals(station))
                .filter(one -> briefer == null || one.id().equals(briefer))
                .filter(one -> country == null || one.country().equals(country))
                .min(Comparator.comparing(one -> !one.own()));
    }

    /** Countries whose holidays the reader keeps: some brief for a place and are in a country of others. */
    public List<String> holidays(List<BrieferRow> briefers) {
        return briefers.stream()
                .filter(BrieferRow::holidays)
                .map(BrieferRow::country)
                .distinct()
                .toList();
    }

    /** One briefer of each station. */
    static List<BrieferRow> stations(List<BrieferRow> briefers) {
        return List.copyOf(briefers.stream()
                .collect(Collectors.toMap(BrieferRow::station, one -> one, (one, other) -> one, TreeMap::new))
                .values());
    }

    public Long getBriefer() {
        return briefer;
    }

    public void setBriefer(Long briefer) {
        this.briefer = briefer;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }
}
