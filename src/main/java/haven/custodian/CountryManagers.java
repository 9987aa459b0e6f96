package haven.custodian;

import haven.place.Country;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What keepers see of a country's managers; also those whose last day was lately. */
public record CountryManagers(Country country, LocalDate today, List<KeptCustodian> managers) {

    /** Those who are manager, or will be. */
    public List<KeptCustodian> current() {
        return managers.stream().filter(one -> !one.isOver(today)).toList();
    }

    /** Those who have a last day, which may be taken back. */
    public List<KeptCustodian> ending() {
        return managers.stream().filter(one -> one.contact().to() != null).toList();
    }

    /** In which hours are meant that say no other. */
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    Optional<KeptCustodian> find(String id) {
        return KeptCustodian.find(managers, id);
    }

    /** The things whose changes belong on the page. */
    public String historyOf() {
        return managers.stream()
                .map(one -> "PepManager " + one.id() + " Contact " + one.contactId())
                .collect(Collectors.joining(" "));
    }
}
