package haven.custodian;

import haven.contact.PublishedContact;
import haven.edition.Words;
import java.util.List;

/**
 * The part {@code custodians} of a station (its custodians) or a country (its manager).
 *
 * @param managers country PEP managers; empty for a station
 * @param careHere where tests, counselling and follow-up are given here, after an accident at work too; may be empty
 */
public record PublishedCustodians(
        List<PublishedCustodian> custodians, List<PublishedContact> managers, Words careHere) {

    public static final String PART = "custodians";

    public PublishedCustodians {
        custodians = custodians == null ? List.of() : List.copyOf(custodians);
        managers = managers == null ? List.of() : List.copyOf(managers);
    }
}
