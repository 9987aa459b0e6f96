package haven.due;

import haven.access.Address;
import haven.access.Reader;
import haven.due.DueFilter.Show;
import haven.place.CountryNames;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code /work}: the reader's whole queue, 25 at a time; {@code ?show=mine}, {@code ?rule=}, {@code ?country=}. */
@Named
@RequestScoped
public class DueListPage {

    private static final int SIZE = 25;

    @Inject
    Address address;

    @Inject
    DueService due;

    @Inject
    Reader reader;

    @Inject
    CountryNames countryNames;

    private DueFilter filter;
    private int from;
    private List<String> rules;
    private DuePart part;

    @PostConstruct
    void load() {
        var show = Arrays.stream(Show.values())
                .filter(one -> tag(one).equals(address.query("show")))
                .findFirst()
                .orElse(Show.ALL);
        rules = due.listRules();
        filter = new DueFilter(show, known("rule", rules), country());
        show(number(address.query("from")));
        if (part.rows().isEmpty() && from > 0) { // what stood there is done by now
            show(0);
        }
    }

    private void show(int start) {
        from = start;
        part = due.list(filter, reader.getLocale(), from, SIZE);
    }

    private String known(String name, List<String> values) {
        return values.contains(address.query(name)) ? address.query(name) : null;
    }

    private String country() {
        var code = address.query("country");
        return code.matches("[A-Z]{2}") ? code : null;
    }

    /** Where nonsense is asked for, the list begins at its beginning. */
    private static int number(String typed) {
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) / SIZE * SIZE : 0;
    }

    public DuePart getPart() {
        return part;
    }

    public DueFilter getFilter() {
        return filter;
    }

    public List<String> getRules() {
        return rules;
    }

    /** Countries by name; empty where there is but one, so that there is nothing to choose. */
    public List<SelectItem> getCountries() {
        var codes = due.listCountries();
        return codes.size() < 2
                ? List.of()
                : codes.stream()
                        .map(code -> new SelectItem(code, countryNames.of(code, reader.getLocale())))
                        .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(reader.getLocale())))
                        .toList();
    }

    /** The same list with another choice of {@link Show}. */
    public String showing(String show) {
        return address(show, 0);
    }

    /** The same list with what this rule makes, and nothing else. */
    public String ruled(String rule) {
        return "/work?show=" + tag(filter.show()) + part("rule", rule) + part("country", filter.country());
    }

    /** Whether there is so much, of so many rules, that one begins with one of them. */
    public boolean isGrouped() {
        return filter.rule() == null
                && part.groups().size() > 1
                && part.total() > part.rows().size();
    }

    public String getPreviousUrl() {
        return from == 0 ? null : address(tag(filter.show()), Math.max(0, from - SIZE));
    }

    public String getNextUrl() {
        return part.next() ? address(tag(filter.show()), from + SIZE) : null;
    }

    public boolean isFiltered() {
        return filter.rule() != null || filter.country() != null;
    }

    private String address(String show, int start) {
        return "/work?show=" + show + part("rule", filter.rule()) + part("country", filter.country())
                + (start == 0 ? "" : "&from=" + start);
    }

    private static String part(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String tag(Show show) {
        return show.name().toLowerCase(Locale.ROOT);
    }
}
