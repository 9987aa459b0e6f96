package haven.aidememoire;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import haven.contact.CheckMethod;
import haven.shared.NotThere;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The forms by which a keeper describes a service, says that it was checked, takes it out and puts it back. */
@Named
@RequestScoped
public class SupportServicePanel {

    private static final String NEW = "new";

    @Inject
    Address address;

    @Inject
    SupportKeepingService services;

    @Inject
    Reader reader;

    private ServiceView service;
    private int edit;
    private CheckMethod method = CheckMethod.CALLED;

    @PostConstruct
    void load() {
        var asked = address.query("service");
        if (!asked.equals(NEW) && !asked.matches("c?[0-9]{1,15}")) {
            throw new NotThere("service");
        }
        service = asked.equals(NEW)
                ? services.getBlank(code())
                : services.getService(code(), id(asked), reader.getLocale());
        edit = service.edit();
    }

    /** The work queue knows the contact of a service: {@code c17}. */
    private long id(String asked) {
        return asked.startsWith("c")
                ? services.find(code(), Long.parseLong(asked.substring(1)))
                : Long.parseLong(asked);
    }

    public String save() {
        if (service.id() == 0) {
            services.add(code(), service.form());
            return here() + "?said=aide.said.serviceAdded";
        }
        services.change(code(), service.id(), edit, service.form());
        return here() + "?said=aide.said.serviceSaved";
    }

    public String check() {
        services.check(code(), service.id(), edit, method);
        return here() + "?said=aide.said.checked";
    }

    public String remove() {
        services.remove(code(), service.id());
        return here() + "?said=aide.said.serviceRemoved";
    }

    public String putBack() {
        services.putBack(code(), service.id());
        return here() + "?said=aide.said.servicePutBack";
    }

    private String code() {
        return address.part("place");
    }

    private String here() {
        return Route.KEEP_HELP.path(code());
    }

    public ServiceView getService() {
        return service;
    }

    /** What the address names it by. */
    public String getKey() {
        return service.id() == 0 ? NEW : String.valueOf(service.id());
    }

    /** Always as it is now: after a refusal the keeper has been told, and may send again. */
    public int getEdit() {
        return service.edit();
    }

    public void setEdit(int edit) {
        this.edit = edit;
    }

    /** Somebody else saved this service while the keeper was typing. */
    public boolean isStale() {
        return edit != service.edit();
    }

    public CheckMethod getMethod() {
        return method;
    }

    public void setMethod(CheckMethod method) {
        this.method = method;
    }

    public List<CheckMethod> getMethods() {
        return CheckMethod.ofKeepers();
    }

    public List<ServiceGroup> getGroups() {
        return List.of(ServiceGroup.values());
    }

    public List<Care> getCares() {
        return List.of(Care.values());
    }

    public List<Welcome> getWelcomes() {
        return List.of(Welcome.values());
    }

    public List<Cost> getCosts() {
        return List.of(Cost.values());
    }

    public List<Answer> getAnswers() {
        return List.of(Answer.values());
    }

    public List<DisclosureDuty> getDuties() {
        return List.of(DisclosureDuty.values());
    }

    public List<ReportsTo> getReceivers() {
        return List.of(ReportsTo.values());
    }
}
