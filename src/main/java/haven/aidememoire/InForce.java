package haven.aidememoire;

import java.util.List;
import java.util.Optional;

/**
 * What readers should see of the edition in force: as it was released, with what waits for no release.
 *
 * @param last the row that tells what they see now
 * @param content what they should see
 * @param draft the draft of the edition, corrected alike
 */
record InForce(AideMemoireEdition last, PublishedAideMemoire content, DraftCopy draft) {

    /** Empty where nothing is published. Corrections begin with what was released, so that they can be undone. */
    static Optional<InForce> of(AideMemoireRepository rows, AideMemoire aide) {
        var last = rows.findLastEdition(aide).filter(AideMemoireEdition::isInForce);
        return last.flatMap(edition -> rows.findReleased(aide, edition.number())
                .map(released -> of(edition, released, rows.listServices(aide), rows.findLaw(aide))));
    }

    private static InForce of(
            AideMemoireEdition last,
            AideMemoireEdition released,
            List<SupportService> services,
            Optional<CountryLaw> law) {
        var kept = services.stream().filter(service -> !service.isRemoved()).toList();
        return new InForce(
                last,
                LaterChecks.of(kept, law.map(CountryLaw::publish).orElse(null)).addTo(released.content()),
                released.draft().correctedBy(kept));
    }

    /** Whether numbers or services are others than in the last row. */
    boolean isCorrected() {
        return !draft.isSameAs(last.draft());
    }
}
