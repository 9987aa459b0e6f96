package haven.custodian;

import haven.shared.Settings;

/**
 * PEP-05: what a duty station needs.
 *
 * @param kits sealed there, and good
 * @param custodians there, with details that were confirmed
 * @param confirmedDays for so many days a confirmation holds
 * @param soonDays so many days ahead one looks: what lasts no longer must be seen to
 */
public record CoverRule(int kits, int custodians, int confirmedDays, int soonDays) {

    static CoverRule of(Settings settings) {
        return new CoverRule(
                settings.coverKits(),
                settings.coverCustodians(),
                settings.custodianConfirmedDays(),
                settings.kitWarningDays().get(settings.kitWarningDays().size() - 1));
    }
}
