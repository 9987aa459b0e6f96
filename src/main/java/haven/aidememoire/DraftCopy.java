package haven.aidememoire;

import haven.access.Tokens;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A draft as it was when an edition was published; two of them are equal where readers would get the same. */
public record DraftCopy(
        LocalDate approvedOn,
        TypedWords localSteps,
        String signedPdf,
        Map<String, String> recordings,
        LawForm law,
        List<ServiceCopy> services) {

    /** One service, with the id of its row. */
    public record ServiceCopy(long id, ServiceForm says, ContactCopy contact) {

        static ServiceCopy of(SupportService service) {
            return new ServiceCopy(service.getId(), service.toType(), ContactCopy.of(service.getContact()));
        }

        private ServiceCopy correctedBy(SupportService now) {
            return new ServiceCopy(id, says, contact.correctedBy(ContactCopy.of(now.getContact())));
        }
    }

    /** In one order, so that copies can be compared after they were read. */
    public DraftCopy {
        recordings = new TreeMap<>(recordings);
    }

    static DraftCopy of(AideMemoire aide, CountryLaw law, List<SupportService> services) {
        return new DraftCopy(
                aide.getApprovedOn(),
                TypedWords.of(aide.getLocalSteps()),
                aide.getSignedPdf(),
                aide.getRecordings(),
                law == null ? null : LawForm.of(law.publish()),
                services.stream()
                        .filter(service -> !service.isRemoved())
                        .sorted(Comparator.comparing(SupportService::getId))
                        .map(ServiceCopy::of)
                        .toList());
    }

    /**
     * DIR-11: this copy with what does not wait for a release: numbers, what is by voice only now, what was taken out.
     *
     * @param now services that are in the draft today
     */
    DraftCopy correctedBy(List<SupportService> now) {
        var known = now.stream().collect(Collectors.toMap(SupportService::getId, Function.identity()));
        return new DraftCopy(
                approvedOn,
                localSteps,
                signedPdf,
                recordings,
                law,
                services.stream()
                        .filter(service -> known.containsKey(service.id()))
                        .map(service -> service.correctedBy(known.get(service.id())))
                        .toList());
    }

    /** Tells this draft from any other. */
    String hash() {
        return Tokens.hash(Copies.write(this));
    }

    boolean isSameAs(DraftCopy other) {
        return Copies.write(this).equals(Copies.write(other));
    }
}
