package haven.briefing;

import haven.person.Stay;
import haven.person.StayDays;
import java.time.LocalDate;

/** Somebody's stay of whatever time. @param to as entered; {@link #days()} minds the end of the contract */
public record KnownStay(
        Long personId,
        LocalDate contractTo,
        Long id,
        Stay.Kind kind,
        String region,
        String country,
        String station,
        LocalDate from,
        LocalDate to) {

    String scope() {
        return "/world/" + region + "/" + country + "/" + station + "/";
    }

    StayDays days() {
        boolean ends = kind == Stay.Kind.POSTING
                && contractTo != null
                && !contractTo.isBefore(from)
                && (to == null || to.isAfter(contractTo));
        return new StayDays(id, kind, scope(), from, ends ? contractTo : to);
    }
}
