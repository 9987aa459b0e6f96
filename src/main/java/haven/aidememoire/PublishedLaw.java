package haven.aidememoire;

import haven.edition.Words;
import java.time.LocalDate;

/**
 * AM-16: what the law of a country means for somebody who seeks help.
 *
 * @param policeReport whether a police report is demanded before treatment
 * @param doctorsReport whether doctors must report
 * @param legalRisk whether the person who seeks help may themselves be prosecuted
 * @param consentAge age from which one consents to treatment alone, or null for not known
 */
public record PublishedLaw(
        Answer policeReport,
        Answer doctorsReport,
        Answer legalRisk,
        Integer consentAge,
        Words note,
        LocalDate checkedOn,
        String checkedByRole) {}
