package haven.aidememoire;

import haven.contact.PublishedContact;
import java.util.Map;

/**
 * Adds to what was published when it was checked since: a check is a fact of its own, which waits for no edition.
 *
 * @param contacts the contacts as they are now, by id
 * @param law as it is now, or null
 */
record LaterChecks(Map<Long, PublishedContact> contacts, PublishedLaw law) {

    PublishedAideMemoire addTo(PublishedAideMemoire edition) {
        return new PublishedAideMemoire(
                edition.number(),
                edition.publishedAt(),
                edition.byRole(),
                edition.approvedOn(),
                edition.localSteps(),
                edition.services().stream().map(this::addTo).toList(),
                edition.signedPdf(),
                edition.recordings(),
                edition.law() == null || law == null ? edition.law() : addTo(edition.law()));
    }

    private PublishedService addTo(PublishedService service) {
        var later = contacts.get(service.contact().id());
        return later == null
                ? service
                : new PublishedService(
                        service.group(),
                        addTo(service.contact(), later),
                        service.gives(),
                        service.welcomes(),
                        service.cost(),
                        service.womanClinician(),
                        service.manClinician(),
                        service.policeReport(),
                        service.companion(),
                        service.disclosure(),
                        service.reportsTo(),
                        service.minutes(),
                        service.stepFree(),
                        service.access(),
                        service.barriers());
    }

    private static PublishedContact addTo(PublishedContact contact, PublishedContact later) {
        return new PublishedContact(
                contact.id(),
                contact.kind(),
                contact.title(),
                contact.organization(),
                contact.name(),
                contact.numbers(),
                contact.callSign(),
                contact.email(),
                contact.hours(),
                contact.zone(),
                contact.languages(),
                contact.note(),
                contact.byVoiceOnly(),
                later.verifiedOn(),
                later.verifiedByRole(),
                later.verifiedBy(),
                contact.from(),
                contact.to(),
                contact.absences(),
                contact.sample(),
                later.answeredOn(),
                later.changedOn(),
                contact.acting());
    }

    private PublishedLaw addTo(PublishedLaw then) {
        return new PublishedLaw(
                then.policeReport(),
                then.doctorsReport(),
                then.legalRisk(),
                then.consentAge(),
                then.note(),
                law.checkedOn(),
                law.checkedByRole());
    }
}
