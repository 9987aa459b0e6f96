package haven.access;

import java.time.LocalDate;
import java.util.List;

/** The record of dated duties, which {@code person} keeps and from which access is read. */
public interface Duties {

    /** The roles that this person holds on this day (UTC), acting ones included. */
    List<Grant> grantsOf(long personId, LocalDate day);
}
