package haven.custodian;

import haven.access.Permission;
import haven.contact.Contact;
import haven.contact.ContactKind;
import haven.contact.ContactTable;
import haven.place.Place;
import haven.place.PlaceService;
import haven.shared.RuleViolation;
import haven.shared.TableColumn;
import haven.shared.TableLine;
import haven.shared.TableWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Custodians as a table, with the day on which the SMT designated them. Kits are in no table. */
@ApplicationScoped
class CustodianTable extends ContactTable<PepCustodian> {

    private static final String ALTERNATE = "alternate";
    private static final String DESIGNATED_ON = "designated_on";

    @Inject
    CustodianRepository custodians;

    @Inject
    CustodianPublishing publishing;

    @Inject
    PlaceService stations;

    @Override
    public String code() {
        return "custodians";
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_CUSTODIANS;
    }

    @Override
    protected boolean isKeptAt(Place.Kind place) {
        return place == Place.Kind.STATION;
    }

    @Override
    protected List<TableColumn> firstColumns() {
        var columns = new ArrayList<>(common());
        columns.add(day(DESIGNATED_ON).asNeeded());
        columns.add(text(ALTERNATE));
        return columns;
    }

    @Override
    protected List<Kept<PepCustodian>> load(List<Place> where) {
        return custodians.listAt(where.stream().map(Place::code).toList()).stream()
                .map(CustodianTable::kept)
                .toList();
    }

    @Override
    protected List<Kept<PepCustodian>> part(Place place, long after, int most) {
        return custodians.listWithin(place, after, most).stream()
                .map(CustodianTable::kept)
                .toList();
    }

    private static Kept<PepCustodian> kept(PepCustodian custodian) {
        return new Kept<>(custodian.getId(), custodian, custodian.getContact());
    }

    @Override
    public int countLeftOut(Place place) {
        return custodians.countByVoiceOnly(place);
    }

    @Override
    protected ContactKind kind(TableLine line) {
        return ContactKind.CUSTODIAN;
    }

    @Override
    protected Map<String, String> more(Kept<PepCustodian> kept, Locale locale) {
        return cells(kept.owner().getDesignatedOn(), kept.owner().isAlternate(), locale);
    }

    @Override
    protected Map<String, String> more(Kept<PepCustodian> kept, TableLine line, LocalDate today) {
        return cells(designatedOn(kept, line, today), isAlternate(kept, line), Locale.ENGLISH);
    }

    private static Map<String, String> cells(LocalDate designatedOn, boolean alternate, Locale locale) {
        var cells = new LinkedHashMap<String, String>();
        cells.put(DESIGNATED_ON, designatedOn == null ? "" : designatedOn.toString());
        cells.put(ALTERNATE, alternate ? TableWords.flag(true, locale) : "");
        return cells;
    }

    /** PEP-01: nobody is a custodian without the day of the SMT's decision. */
    private static LocalDate designatedOn(Kept<PepCustodian> kept, TableLine line, LocalDate today) {
        var day = line.day(DESIGNATED_ON);
        if (day == null && kept != null && kept.owner().getDesignatedOn() == null) {
            return null; // as it has been kept since before it was asked for
        }
        if (Typed.meant(day, DESIGNATED_ON).isAfter(today)) {
            throw RuleViolation.at(DESIGNATED_ON, "custodian.error.inFuture");
        }
        return day;
    }

    private static boolean isAlternate(Kept<PepCustodian> kept, TableLine line) {
        return line.has(ALTERNATE) || kept == null
                ? line.flag(ALTERNATE)
                : kept.owner().isAlternate();
    }

    @Override
    protected void add(Place place, Contact contact, TableLine line, LocalDate today) {
        var custodian = new PepCustodian(stations.getStation(place.code()), contact);
        custodian.designate(designatedOn(null, line, today), isAlternate(null, line));
        custodians.addLater(custodian);
    }

    @Override
    protected void change(Kept<PepCustodian> kept, TableLine line, LocalDate today) {
        kept.owner().designate(designatedOn(kept, line, today), isAlternate(kept, line));
        custodians.saveLater(kept.owner());
    }

    @Override
    public void publish(List<Place> places) {
        places.forEach(place -> publishing.publish(stations.getStation(place.code())));
    }

    @Override
    public Map<String, String> example(Place place, Locale locale) {
        var cells = super.example(place, locale);
        cells.put("title_en", "SAMPLE Custodian");
        cells.put(DESIGNATED_ON, cells.get("from"));
        return cells;
    }

    @Override
    public Map<String, String> choices(Locale locale) {
        var choices = super.choices(locale);
        choices.put(ALTERNATE, TableWords.flag(true, locale) + " | " + TableWords.flag(false, locale));
        return choices;
    }
}
