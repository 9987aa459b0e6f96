package haven.custodian;

import haven.edition.Words;
import haven.place.DutyStation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What keepers see of a station's custodians.
 *
 * @param today the day it is there
 * @param custodians also those whose last day is over, so that an ending can be taken back and kits handed over
 * @param careHere where tests, counselling and follow-up are given; may be empty
 */
public record StationCustodians(DutyStation station, LocalDate today, List<KeptCustodian> custodians, Words careHere) {

    /** So many days an ending can be taken back. */
    static final int UNDO_DAYS = 30;

    /** Those who are custodian, or will be. */
    public List<KeptCustodian> current() {
        return custodians.stream().filter(one -> !one.isOver(today)).toList();
    }

    /** Those who have a last day, which may be taken back. */
    public List<KeptCustodian> ending() {
        return custodians.stream()
                .filter(one -> one.contact().to() != null && !one.isOver(today.minusDays(UNDO_DAYS)))
                .toList();
    }

    /** In which hours are meant. */
    public ZoneId zone() {
        return station.getZone();
    }

    Optional<KeptCustodian> find(String id) {
        return KeptCustodian.find(custodians, id);
    }

    /** The things whose changes belong on the page: the trail knows kits as parts of who answers for them. */
    public String historyOf() {
        return custodians.stream()
                .map(one -> "PepCustodian " + one.id() + " Contact " + one.contactId())
                .collect(Collectors.joining(" "));
    }
}
