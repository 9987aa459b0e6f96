package haven.directory;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code /directory?q=...}: people of the whole world, by name, role and place. */
@Named
@RequestScoped
public class DirectoryPage {

    @Inject
    Address address;

    @Inject
    PeopleDirectoryService directory;

    private int page;
    private List<PersonEntry> found;

    @PostConstruct
    void load() {
        page = PageNumber.of(address.query("page"));
        found = directory.find(getQuery(), page - 1);
    }

    public String getQuery() {
        return address.query("q");
    }

    public int getPage() {
        return page;
    }

    public List<PersonEntry> getFound() {
        return found.subList(0, Math.min(found.size(), PeopleDirectoryService.FOUND));
    }

    public String getPrevious() {
        return page > 1 ? url(page - 1) : null;
    }

    public String getNext() {
        return found.size() > PeopleDirectoryService.FOUND ? url(page + 1) : null;
    }

    private String url(int other) {
        return Route.DIRECTORY.pattern() + "?q=" + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8) + "&page="
                + other;
    }
}
