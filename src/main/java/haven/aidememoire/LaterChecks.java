package haven.aidememoire;

import haven.contact.PublishedContact;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Adds to what was published what waits for no release: when it was checked since, for a check is a fact of its own;
 * and by DIR-11 its numbers, that it is by voice only now, and that it was taken out.
 *
 * @param contacts the contacts of services that are in the draft, as they are now, by id
 * @param law as it is now, or null
 */
record LaterChecks(Map<Long, PublishedContact> contacts, PublishedLaw law) {

    static LaterChecks of(List<SupportService> services, PublishedLaw law) {
        return new LaterChecks(
                services.stream()
                        .filter(service -> !service.isRemoved())
                        .map(service -> service.getContact().publish())
                        .collect(Collectors.toMap(PublishedContact::id, Function.identity())),
                law);
    }

    PublishedAideMemoire addTo(PublishedAideMemoire edition) {
        return new PublishedAideMemoire(
                edition.number(),
                edition.publishedAt(),
                edition.byRole(),
                edition.approvedOn(),
                edition.localSteps(),
                edition.services().stream()
                        .filter(service ->
                                contacts.containsKey(service.contact().id()))
                        .map(this::addTo)
                        .toList(),
                edition.signedPdf(),
                edition.recordings(),
                edition.law() == null || law == null ? edition.law() : addTo(edition.law()));
    }

    private PublishedService addTo(PublishedService service) {
        var later = contacts.get(service.contact().id());
        return later.byVoiceOnly()
                ? PublishedService.byVoiceOnly(service.group(), later)
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
                later.name() == null ? null : contact.name(), // who agrees no more is named no more
                contact.byVoiceOnly() ? contact.numbers() : later.numbers(),
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
                contact.acting(),
                later.urgent());
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
