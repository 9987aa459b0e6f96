package haven.custodian;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The form by which keepers write where tests, counselling and follow-up are given. */
@Named
@RequestScoped
public class CarePanel {

    @Inject
    Address address;

    @Inject
    CustodianService custodians;

    private final Map<String, String> text = new HashMap<>();

    @PostConstruct
    void load() {
        text.putAll(custodians.getKept(address.part("place")).careHere().byLanguage());
    }

    public String save() {
        var code = address.part("place");
        custodians.describeCare(code, text.get("en"), text.get("fr"), text.get("es"), text.get("ar"));
        return Route.KEEP_CUSTODIANS.path(code) + "?said=custodian.said.saved";
    }

    /** By language. */
    public Map<String, String> getText() {
        return text;
    }
}
