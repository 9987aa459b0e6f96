package haven.custodian;

import haven.access.Address;
import haven.access.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The form by which a custodian's kits go to another one. */
@Named
@RequestScoped
public class HandOverPanel {

    @Inject
    Address address;

    @Inject
    CustodianService custodians;

    private Long from;
    private Long successor;
    private LocalDate lastDay;

    public String handOver() {
        var code = address.part("place");
        custodians.handOver(code, from, successor, lastDay);
        return Route.KEEP_CUSTODIANS.path(code) + "?said=custodian.said.handedOver";
    }

    /** Whose kits they are. */
    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    /** Who answers for them from now on. */
    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }

    /** Of the one who hands over; null where they go on. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
