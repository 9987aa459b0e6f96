package haven.person;

import haven.access.Role;
import haven.account.AccountStage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The people whom the caller sees. */
@Named
@ViewScoped
public class PersonListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleService people;

    private String words;
    private String country;
    private Role role;
    private AccountStage stage;
    private PersonCategory category;

    private final LazyDataModel<PersonRow> rows = new Rows();

    /** Asks for the part of the list that is shown. */
    private final class Rows extends LazyDataModel<PersonRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filterBy) {
            return (int) people.count(filter(null, false));
        }

        @Override
        public List<PersonRow> load(
                int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
            var sort = sortBy.values().stream().findFirst();
            var column = sort.map(SortMeta::getField)
                    .map(name -> PersonFilter.Column.valueOf(name.toUpperCase(Locale.ROOT)))
                    .orElse(null);
            var descending =
                    sort.filter(meta -> meta.getOrder() == SortOrder.DESCENDING).isPresent();
            return people.list(filter(column, descending), first, pageSize);
        }

        @Override
        public String getRowKey(PersonRow row) {
            return String.valueOf(row.id());
        }
    }

    private PersonFilter filter(PersonFilter.Column sort, boolean descending) {
        return new PersonFilter(words, country, role, stage, category, sort, descending);
    }

    public LazyDataModel<PersonRow> getRows() {
        return rows;
    }

    /** Codes of the countries by which the caller may filter. */
    public List<String> getCountries() {
        return people.listCountries();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public AccountStage[] getStages() {
        return AccountStage.values();
    }

    public PersonCategory[] getCategories() {
        return PersonCategory.values();
    }

    /** Where the same people can be had as a file: {@code csv}, {@code xlsx}. */
    public String exportUrl(String format) {
        var url = new StringBuilder("/people/export?format=" + format);
        add(url, "words", words);
        add(url, "country", country);
        add(url, "role", role);
        add(url, "stage", stage);
        add(url, "category", category);
        return url.toString();
    }

    private static void add(StringBuilder url, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            url.append('&').append(name).append('=');
            url.append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public AccountStage getStage() {
        return stage;
    }

    public void setStage(AccountStage stage) {
        this.stage = stage;
    }

    public PersonCategory getCategory() {
        return category;
    }

    public void setCategory(PersonCategory category) {
        this.category = category;
    }
}
