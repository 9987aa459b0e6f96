package haven.briefing;

import haven.access.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /briefing/desk/{briefer}/hand-over}: a day goes to somebody else, or is called off. */
@Named
@RequestScoped
public class HandOverPage {

    @Inject
    Address address;

    @Inject
    HandOverService handOvers;

    private HandOver view;
    private Long other;

    /** The day of the address, else today. */
    @PostConstruct
    void load() {
        var day = address.query("day");
        view = handOvers.get(
                DeskNumber.of(address, "briefer"),
                day.matches("\\d{4}-\\d{2}-\\d{2}") ? SessionForm.day(day, "day") : null);
    }

    public String give() {
        handOvers.handOver(view.briefer(), view.day(), other == null ? 0 : other);
        return view.url() + "&said=briefing.said.handedOver";
    }

    public String callOff() {
        handOvers.callOff(view.briefer(), view.day());
        return view.url() + "&said=briefing.said.dayCalledOff";
    }

    public HandOver getView() {
        return view;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }
}
