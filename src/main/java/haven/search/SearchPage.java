package haven.search;

import haven.access.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** One box for everything that can be found. */
@Named
@RequestScoped
public class SearchPage {

    @Inject
    Address address;

    @Inject
    SearchService search;

    private List<SearchGroup> groups;

    public String getQuery() {
        return address.query("q");
    }

    public List<SearchGroup> groups(Locale locale) {
        if (groups == null) {
            groups = search.find(getQuery(), locale);
        }
        return groups;
    }
}
