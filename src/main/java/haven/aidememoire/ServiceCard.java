package haven.aidememoire;

import haven.contact.PublishedContact;
import java.util.List;
import java.util.stream.Collectors;

/** A service on the page of a station, with where it is from. */
public record ServiceCard(PublishedService service, Origin origin) {

    /** Stable and without meaning: it shows in the address when somebody follows a link to it. */
    public String id() {
        return "s" + contact().id();
    }

    public PublishedContact contact() {
        return service.contact();
    }

    /** What it gives, in the order of {@link Care}. */
    public List<Care> gives() {
        return service.gives() == null
                ? List.of()
                : service.gives().stream().sorted().toList();
    }

    boolean gives(Care care) {
        return gives().contains(care);
    }

    /** AM-03: whom it said it welcomes; empty where nobody asked. */
    public List<Welcome> welcomes() {
        return service.welcomes() == null
                ? List.of()
                : service.welcomes().stream().sorted().toList();
    }

    /**
     * AM-04: what the filter in the page looks at. A service that was never asked has none of these and is always
     * shown.
     */
    public String marks() {
        return welcomes().isEmpty()
                ? ""
                : welcomes().stream()
                        .map(welcome -> "w" + welcome.ordinal())
                        .collect(Collectors.joining(" ", " w ", ""));
    }

    public Cost cost() {
        return service.cost() == null ? Cost.NOT_KNOWN : service.cost();
    }

    public DisclosureDuty disclosure() {
        return service.disclosure() == null ? DisclosureDuty.NOT_KNOWN : service.disclosure();
    }

    public Answer policeReport() {
        return answer(service.policeReport());
    }

    public Answer companion() {
        return answer(service.companion());
    }

    public Answer stepFree() {
        return answer(service.stepFree());
    }

    private static Answer answer(Answer given) {
        return given == null ? Answer.NOT_KNOWN : given;
    }

    /** Key of the sentence about choosing a woman or a man. */
    public String clinician() {
        boolean woman = service.womanClinician() == Answer.YES;
        boolean man = service.manClinician() == Answer.YES;
        if (woman && man) {
            return "both";
        }
        if (woman || man) {
            return woman ? "woman" : "man";
        }
        return service.womanClinician() == Answer.NO && service.manClinician() == Answer.NO ? "none" : "ask";
    }
}
