package haven.sheet;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import haven.place.Place;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** {@code /keep/{place}/import?kind=contacts}: sends a table to be checked. */
@Named
@RequestScoped
public class SheetNewPage {

    private static final String CONTACTS = "contacts";

    @Inject
    Address address;

    @Inject
    Reader reader;

    @Inject
    SheetImportService imports;

    private String kind;
    private Place place;
    private List<ImportLine> mine;
    private Part file;

    /** First of all: who keeps nothing here gets no page. */
    @PostConstruct
    void load() {
        kind = address.query("kind").isEmpty() ? CONTACTS : address.query("kind");
        place = imports.getKept(address.part("place"), kind);
        mine = imports.listMine(place.code());
    }

    public String check() {
        return Route.IMPORT_RESULT.path(imports.check(place.code(), kind, Sent.of(file), reader.getLocale()));
    }

    public String getKind() {
        return kind;
    }

    public Place getPlace() {
        return place;
    }

    /** Where the same can be had as a file. */
    public String exportUrl(String format, boolean isTemplate) {
        return Route.KEEP_EXPORT.path(place.code(), kind) + "?format=" + format + (isTemplate ? "&template=yes" : "");
    }

    public List<ImportLine> getMine() {
        return mine;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
