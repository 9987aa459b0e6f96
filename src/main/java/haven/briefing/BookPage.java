package haven.briefing;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code /briefing/book}: for which place, at which time; then one button. With {@code move=}, for a booking there is. */
@Named
@RequestScoped
public class BookPage {

    @Inject
    Address address;

    @Inject
    BookableService bookable;

    @Inject
    BriefingService briefings;

    private BookingView moved;
    private Long person;
    private String station;
    private String key;
    private FreeTimes times;
    private WantedTime wanted;

    /** First of all: who would move what is not theirs gets no page, nor who typed a time that never was one. */
    @PostConstruct
    void load() {
        var code = address.query("move");
        moved = code.isEmpty() ? null : briefings.get(code);
        person = moved == null ? ForWhomPanel.personOf(address) : null;
        station = address.query("station");
        if (station.isEmpty() && moved != null) {
            station = bookable.getStory(code).placeCode();
        }
        key = address.query("choice").isEmpty() ? address.query("time") : address.query("choice");
        if (!key.isEmpty()) {
            OfferKey.parse(key);
        }
    }

    /** Books, or moves, and leads to the booking. */
    public String book() {
        if (moved != null) {
            briefings.move(moved.code(), station, key);
            return done(moved.code(), "briefing.said.moved");
        }
        var code = person == null ? briefings.book(station, key) : briefings.bookFor(person, station, key);
        return done(code, "briefing.said.booked");
    }

    /** A place in the line, and leads to it. */
    public String await() {
        var code = person == null ? briefings.await(station, key) : briefings.awaitFor(person, station, key);
        return done(code, "briefing.said.waits");
    }

    private static String done(String code, String said) {
        return Route.BRIEFING_BOOKING.path(code) + "?said=" + said;
    }

    /** The booking that takes another time, or null. */
    public BookingView getMoved() {
        return moved;
    }

    public Long getPerson() {
        return person;
    }

    public String getStation() {
        return station;
    }

    public String getKey() {
        return key;
    }

    /** No place yet: places are offered. */
    public boolean isPlacing() {
        return station.isEmpty();
    }

    public boolean isChoosing() {
        return !station.isEmpty() && key.isEmpty();
    }

    public boolean isConfirming() {
        return !station.isEmpty() && !key.isEmpty();
    }

    public List<BookingPlace> getPlaces() {
        return bookable.listPlaces(person);
    }

    public FreeTimes getTimes() {
        if (times == null) {
            times = bookable.getTimes(station, DayInAddress.of(address.query("from")), getFilter());
        }
        return times;
    }

    public OfferFilter getFilter() {
        return OfferFilter.of(address.query("mode"), address.query("language"));
    }

    public WantedTime getWanted() {
        if (wanted == null) {
            wanted = bookable.getWanted(station, key, moved == null ? person : moved.personId());
        }
        return wanted;
    }

    /** Whether there is anything to book: not where they have a booking for this place, but for one that moves. */
    public boolean isOpen() {
        return moved == null ? getWanted().already() == null : !isSameTime();
    }

    /** Whether the booking that is to move is at this time as it is. */
    public boolean isSameTime() {
        return moved != null && moved.from().equals(getWanted().at());
    }

    /** Three times to take instead. */
    public List<Offer> getOthers() {
        return getWanted().isFree()
                ? briefings.listAlternatives(station, key)
                : getWanted().others();
    }

    /** This page for the same person, or the same booking, without place and time. */
    public String getPlaceUrl() {
        return Route.BRIEFING_BOOK.pattern() + "?"
                + (moved != null ? "move=" + moved.code() + "&" : person == null ? "" : "person=" + person + "&");
    }

    /** The same with the place: further parameters follow. */
    public String getUrl() {
        return getPlaceUrl() + "station=" + URLEncoder.encode(station, StandardCharsets.UTF_8);
    }
}
