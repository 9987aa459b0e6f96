package haven.briefing;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import haven.place.CountryNames;
import haven.place.Place;
import haven.shared.Settings;
import haven.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /briefing/rules}: who must be briefed, by when, for how long that holds; {@code ?place=} chooses the area. */
@Named
@RequestScoped
public class BriefingRulesPage {

    @Inject
    RuleService rules;

    @Inject
    Address address;

    @Inject
    Reader reader;

    @Inject
    CountryNames countries;

    @Inject
    Settings settings;

    private List<RuleRow> rows;
    private List<Place> places;
    private final RuleForm form = new RuleForm();
    private Long due;

    @PostConstruct
    void load() {
        form.setPlace(address.query("place"));
    }

    /** Shows how many become due; once that was seen for the very same rule, it holds. */
    public String save() {
        var draft = form.draft();
        var count = rules.countDue(draft.code(), draft);
        if (!(count + " " + draft).equals(form.getSeen())) {
            due = count;
            form.setSeen(count + " " + draft);
            return null;
        }
        rules.add(draft.code(), draft);
        return Route.BRIEFING_RULES.path() + "?said=briefing.said.ruleSaved";
    }

    public String remove() {
        rules.remove(form.getChosen() == null ? 0 : form.getChosen());
        return Route.BRIEFING_RULES.path() + "?said=briefing.said.ruleRemoved";
    }

    public List<RuleRow> getRows() {
        if (rows == null) {
            rows = rules.list();
        }
        return rows;
    }

    /** Those that can be taken back. */
    public List<RuleRow> getRemovable() {
        return getRows().stream().filter(RuleRow::kept).toList();
    }

    public List<Place> getPlaces() {
        if (places == null) {
            places = rules.listPlaces();
        }
        return places;
    }

    public String name(Place one) {
        return switch (one.kind()) {
            case WORLD -> Texts.get(reader.getLocale(), "person.scope.world");
            case REGION -> Texts.get(reader.getLocale(), "person.scope.region", one.name());
            case COUNTRY -> countries.of(one.code(), reader.getLocale());
            case STATION -> one.name();
        };
    }

    /** The area of a rule in words. */
    public String name(RuleRow row) {
        return getPlaces().stream()
                .filter(one -> one.scope().equals(row.scope()))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> wider(row));
    }

    private String wider(RuleRow row) {
        if (row.code().equals(Place.WORLD_CODE)) {
            return Texts.get(reader.getLocale(), "person.scope.world");
        }
        return row.code().matches("[A-Z]{2}") ? countries.of(row.code(), reader.getLocale()) : row.code();
    }

    /** How many become due by the rule that was typed; null until that is known. */
    public Long getDue() {
        return due;
    }

    /** So many days before a stay begins a briefing for it can be given. */
    public int getAheadDays() {
        return settings.briefingAheadDays();
    }

    public RuleForm getForm() {
        return form;
    }
}
