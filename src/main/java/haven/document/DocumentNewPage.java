package haven.document;

import haven.access.Address;
import haven.place.Classification;
import haven.place.Country;
import haven.place.DutyStation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** A new document of a country, with its first file. */
@Named
@RequestScoped
public class DocumentNewPage {

    @Inject
    Address address;

    @Inject
    DocumentKeepingService keeping;

    @Inject
    DocumentService documents;

    private final DraftForm form = new DraftForm();
    private Part file;

    private Country country;
    private List<DutyStation> stations;
    private List<DocumentType> types;
    private List<Classification> classifications;

    @PostConstruct
    void load() {
        country = keeping.getKeptCountry(address.part("country"));
        stations = keeping.listStations(country.getCode());
        types = documents.listTypes();
        form.setType(askedType());
        classifications = keeping.listClassifications(country);
    }

    /** The work queue leads here with the type that is missing. */
    private Long askedType() {
        return types.stream()
                .map(DocumentType::getId)
                .filter(id -> id.toString().equals(address.query("type")))
                .findFirst()
                .orElse(null);
    }

    /** Keeps the document as a draft and goes on to its release. */
    public String add() {
        var id = keeping.add(country.getCode(), form.draft(), PostedFile.of(file));
        return "/document/" + id + "/edit?said=document.said.added";
    }

    public DraftForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Country getCountry() {
        return country;
    }

    public List<DutyStation> getStations() {
        return stations;
    }

    public List<DocumentType> getTypes() {
        return types;
    }

    public List<Classification> getClassifications() {
        return classifications;
    }
}
