package haven.aidememoire;

import haven.contact.PublishedContact;
import haven.edition.Words;
import java.util.Map;
import java.util.Set;

/**
 * A support service as it is published.
 *
 * @param contact name, numbers, hours, languages, by voice only, last check
 * @param gives what it gives; the windows say for each care which services give it here
 * @param welcomes whom it said it welcomes; null where nobody asked
 * @param womanClinician whether one can ask to be seen by a woman, {@code manClinician} by a man
 * @param policeReport whether a police report is asked for
 * @param companion whether somebody may come along
 * @param reportsTo meaningful with {@link DisclosureDuty#MUST_REPORT}
 * @param minutes travel time from the office, or null
 * @param access route, curfew, safe transport
 * @param barriers ethnic or community barriers, and what to do about them
 */
public record PublishedService(
        ServiceGroup group,
        PublishedContact contact,
        Set<Care> gives,
        Set<Welcome> welcomes,
        Cost cost,
        Answer womanClinician,
        Answer manClinician,
        Answer policeReport,
        Answer companion,
        DisclosureDuty disclosure,
        ReportsTo reportsTo,
        Integer minutes,
        Answer stepFree,
        Words access,
        Words barriers) {

    private static final Words NOTHING = new Words(Map.of());

    /** AM-17: nothing but its group and that it exists. */
    static PublishedService byVoiceOnly(ServiceGroup group, PublishedContact contact) {
        return new PublishedService(
                group,
                contact,
                Set.of(),
                null,
                Cost.NOT_KNOWN,
                Answer.NOT_KNOWN,
                Answer.NOT_KNOWN,
                Answer.NOT_KNOWN,
                Answer.NOT_KNOWN,
                DisclosureDuty.NOT_KNOWN,
                null,
                null,
                Answer.NOT_KNOWN,
                NOTHING,
                NOTHING);
    }
}
